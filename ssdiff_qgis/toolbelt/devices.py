# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of devices for people."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def device_name(provider: str) -> str:
    """The name of a device in the user's language.

    Args:
        provider: Execution provider of onnxruntime.

    Returns:
        The name; the provider itself where it is a strange one.
    """
    names = {
        "CPUExecutionProvider": QCoreApplication.translate("Devices", "CPU"),
        "CUDAExecutionProvider": QCoreApplication.translate("Devices", "NVIDIA GPU (CUDA)"),
        "MIGraphXExecutionProvider": QCoreApplication.translate("Devices", "AMD GPU (MIGraphX)"),
        "ROCMExecutionProvider": QCoreApplication.translate("Devices", "AMD GPU (ROCm)"),
        "DmlExecutionProvider": QCoreApplication.translate("Devices", "GPU (DirectML)"),
        "OpenVINOExecutionProvider": QCoreApplication.translate("Devices", "Intel (OpenVINO)"),
        "CoreMLExecutionProvider": QCoreApplication.translate("Devices", "Apple's chip (CoreML)"),
    }
    return names.get(provider, provider)
