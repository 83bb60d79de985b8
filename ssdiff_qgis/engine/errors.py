# SPDX-License-Identifier: GPL-3.0-or-later
"""One base error, one subclass per cause a user can act on.

Every message says what was found, what was expected and what to do.
"""

from __future__ import annotations

from ssdiff_qgis.engine.message import Message


class SSDiffError(Exception):
    """Base of all errors that are meant for the user.

    Args:
        text: What is said, with ``{names}`` for values; or a `Message`, which is kept.
        values: Values by name.

    Attributes:
        message: What is said, with what it was made of.

    Example:
        >>> raise SSDiffError("There is no file '{path}'. Choose another one.", path="a.tif")
        Traceback (most recent call last):
        ssdiff_qgis.engine.errors.SSDiffError: There is no file 'a.tif'. Choose another one.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        self.message = Message(text, **values) if values else Message.of(text)
        super().__init__(self.message)


class RasterError(SSDiffError):
    """An input raster cannot be opened or read."""


class GeometryError(SSDiffError):
    """The grids of PAN and MS cannot be used together."""


class BandError(SSDiffError):
    """The bands asked for, or those the model needs, are not there."""


class OptionError(SSDiffError):
    """An option has a value that cannot be used."""


class ModelError(SSDiffError):
    """A model file is missing, is no SSDiff model, or does not fit the data."""


class RuntimeMissingError(SSDiffError):
    """onnxruntime, or torch for training, is not installed or does not load."""


class InstallError(SSDiffError):
    """onnxruntime or torch cannot be installed, or what was installed does not work."""


class DeviceError(SSDiffError):
    """The device that was insisted on cannot be used."""


class OutputError(SSDiffError):
    """The result cannot be written where it was asked for."""


class BusyError(OutputError):
    """Another process is writing the same output."""


class CatalogueError(SSDiffError):
    """A catalogue of models, or an entry of it, is not as it must be, or lacks the model."""


class DownloadError(SSDiffError):
    """None of the addresses gives what it should."""


class ProxyError(DownloadError):
    """The proxy cannot be reached, or asks for a password."""


class CertificateError(DownloadError):
    """The server's certificate is not trusted."""


class DiskSpaceError(DownloadError):
    """There is no room for what is to be downloaded."""


class CancelledError(SSDiffError):
    """The user cancelled; nothing was left behind that is not whole."""


class TrainingError(SSDiffError):
    """The training in a process of its own came to nothing."""
