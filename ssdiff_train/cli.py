# SPDX-License-Identifier: GPL-3.0-or-later
"""The command `ssdiff`: train, adapt, evaluate, export and import models, simulate pairs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from ssdiff_qgis.engine.errors import SSDiffError
from ssdiff_qgis.engine.progress_lines import LineProgress
from ssdiff_train.commands.adapt import add_adapt
from ssdiff_train.commands.benchmark import add_benchmark
from ssdiff_train.commands.evaluate import add_evaluate
from ssdiff_train.commands.export import add_export, add_import
from ssdiff_train.commands.pretrain import add_describe, add_pretrain
from ssdiff_train.commands.simulate import add_simulate
from ssdiff_train.commands.train import add_finetune, add_train

_EXAMPLES = """examples:
  ssdiff train any4 --data DATA --run runs/any4          train by a bundled recipe, or go on
  ssdiff finetune runs/any4/checkpoint.pt --data DATA --run runs/any4-tuned
  ssdiff adapt pan.tif ms.tif mine.onnx                  tune a bundled model on your own scene
  ssdiff export runs/any4/checkpoint.pt any4.onnx        make a model for the plugin of it
  ssdiff evaluate --recipe any4 --data DATA --model any4.onnx --out results
  ssdiff import released.pt wv3.onnx --scale 2047        use weights of the authors' own code
  ssdiff simulate pan.tif ms.tif reduced                 a coarser pair whose reference is known
  ssdiff benchmark --data DATA --out naip4               an open benchmark in H5 files
  ssdiff pretrain any4 --data DATA --run runs/any4-meta  features for heads of scenes' own
  ssdiff describe any4 --data DATA --pairs 'real_*'      simulated pairs beside real ones

`ssdiff COMMAND --help` explains a command.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; returns the exit status: 0, 1 after an error printed in one line, 130 if interrupted."""
    options = _parser().parse_args(arguments)
    try:
        options.run_command(options)
    except SSDiffError as error:
        if getattr(options, "lines", False):
            LineProgress().failed(error.message)
        print(f"Error: {' '.join(str(error).split())}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ssdiff",
        description="Train, evaluate and export SSDiff models for pansharpening.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in (
        *(add_train, add_finetune, add_adapt, add_evaluate),
        *(add_export, add_import, add_simulate, add_benchmark),
        *(add_pretrain, add_describe),
    ):
        add(commands)
    return parser
