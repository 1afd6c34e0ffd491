"""`journeymap poster`: one journey as a PDF or a picture."""

import argparse

from journeymap.cli.arguments import Parser
from journeymap.cli.outputs import refuse_inputs
from journeymap.cli.speech import DONE, PROGRAM, WRONG_USAGE, complain, tell
from journeymap.words import Words


def parser(words: Words) -> Parser:
    """What the command takes."""
    from journeymap.errands import ARRANGEMENTS, PAPERS, POSTER_SUFFIXES

    parser = Parser(words, "poster", words("cli.help.poster"))
    metavar, text = words("cli.file"), words("cli.help.file")
    parser.inputs.add_argument("file", type=parser.path, metavar=metavar, help=text)
    output = words("cli.output_poster"), words("cli.help.poster_output")
    parser.takes_output(*output, *POSTER_SUFFIXES)
    add = parser.options.add_argument
    add("--paper", choices=PAPERS, default=PAPERS[0], help=words("cli.help.poster_paper"))
    add("--layout", choices=ARRANGEMENTS, help=words("cli.help.poster_layout"))
    parser.takes_text_size(words("cli.help.text_size"))
    parser.takes_flag("--citizen-copy", words("cli.help.poster_copy"))
    parser.takes_contact(words("cli.help.poster_contact"))
    return parser


def run(options: argparse.Namespace, words: Words) -> int:
    """Draws the journey. Raises ReadError, WriteError."""
    from journeymap.errands import ARRANGEMENTS, write_poster
    from journeymap.report.poster_frame import CitizenCopy
    from journeymap.storage.collection import read_to_draw

    if wrong := _contradiction(options, words):
        complain(f"{PROGRAM} poster: {wrong}")
        return WRONG_USAGE
    refuse_inputs(options.output, [options.file])
    write_poster(
        read_to_draw(options.file),
        options.output,
        paper=options.paper,
        arrangement=options.layout or ARRANGEMENTS[0],
        words=words,
        copy=CitizenCopy(options.contact) if options.citizen_copy else None,
        text_scale=options.text_size / 100,
    )
    tell(words("cli.written", file=options.output))
    return DONE


def _contradiction(options: argparse.Namespace, words: Words) -> str:
    """What cannot be asked for together; empty where nothing is."""
    if options.contact and not options.citizen_copy:
        return words("cli.wrong.contact_alone")
    if options.layout == "pages" and options.output.suffix.lower() != ".pdf":
        return words("cli.wrong.no_pages", suffix=options.output.suffix)
    return ""
