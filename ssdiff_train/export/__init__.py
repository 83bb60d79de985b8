# SPDX-License-Identifier: GPL-3.0-or-later
"""Models to and from ONNX, and from released checkpoints."""
