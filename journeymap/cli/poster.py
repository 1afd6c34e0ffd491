"""`journeymap poster`: one journey as a PDF or a picture."""

import argparse

from journeymap.cli.arguments import Parser
from journeymap.cli.outputs import refuse_inputs
from journeymap.cli.speech import DONE, tell
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
    layout = words("cli.help.poster_layout")
    add("--layout", choices=ARRANGEMENTS, default=ARRANGEMENTS[0], help=layout)
    return parser


def run(options: argparse.Namespace, words: Words) -> int:
    """Draws the journey. Raises ReadError, WriteError."""
    from journeymap.errands import write_poster
    from journeymap.storage.journeys import read_journey

    refuse_inputs(options.output, [options.file])
    journey = read_journey(options.file)
    write_poster(
        journey, options.output, paper=options.paper, arrangement=options.layout, words=words
    )
    tell(words("cli.written", file=options.output))
    return DONE
