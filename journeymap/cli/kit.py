"""`journeymap kit`: the paper for a talk without a computer."""

import argparse

from journeymap.cli.arguments import Parser
from journeymap.cli.outputs import refuse_inputs
from journeymap.cli.speech import DONE, tell
from journeymap.words import Words


def parser(words: Words) -> Parser:
    """What the command takes."""
    from journeymap.errands import KIT_PAPERS

    parser = Parser(words, "kit", words("cli.help.kit"))
    metavar, text = words("cli.file"), words("cli.help.kit_file")
    parser.inputs.add_argument("file", nargs="?", type=parser.path, metavar=metavar, help=text)
    parser.takes_output(words("cli.output_pdf"), words("cli.help.kit_output"), ".pdf")
    paper = words("cli.help.kit_paper")
    parser.options.add_argument("--paper", choices=KIT_PAPERS, default=KIT_PAPERS[0], help=paper)
    parser.takes_contact(words("cli.help.kit_contact"))
    return parser


def run(options: argparse.Namespace, words: Words) -> int:
    """Makes the kit. Raises ReadError, WriteError."""
    from journeymap.errands import guide_for, write_kit
    from journeymap.storage.collection import read_to_draw

    refuse_inputs(options.output, [options.file] if options.file else [])
    journey = read_to_draw(options.file) if options.file else None
    write_kit(
        journey,
        options.output,
        paper=options.paper,
        words=words,
        guide=guide_for(options.file, words),
        contact=options.contact,
    )
    tell(words("cli.written", file=options.output))
    return DONE
