# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of several images side by side, as PNG, for people to look at."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal

from .errors import OptionError, OutputError

_BACKGROUND, _INK = 24, 235

# A 3 x 5 pixel alphabet: one octal digit per row, from the top; its bits are the pixels.
_GLYPHS = {
    "A": "25755", "B": "65656", "C": "34443", "D": "65556", "E": "74647", "F": "74644",
    "G": "34553", "H": "55755", "I": "72227", "J": "11152", "K": "55655", "L": "44447",
    "M": "57755", "N": "65555", "O": "25552", "P": "65644", "Q": "25563", "R": "65655",
    "S": "34216", "T": "72222", "U": "55557", "V": "55552", "W": "55775", "X": "55255",
    "Y": "55222", "Z": "71247", "0": "75557", "1": "26227", "2": "61247", "3": "71317",
    "4": "55711", "5": "74616", "6": "34757", "7": "71244", "8": "75757", "9": "75716",
    ".": "00002", ",": "00024", ":": "02020", "-": "00700", "+": "02720", "/": "11244",
    "=": "07070", "%": "51245", "(": "12221", ")": "42224", "_": "00007", " ": "00000",
}  # fmt: skip


def write_preview(
    path: str | Path,
    images: Sequence[np.ndarray],
    names: Sequence[str] | None = None,
    gap: int = 8,
    stretch: Sequence[tuple | None] | None = None,
) -> None:
    """Write images side by side at a common height into a PNG.

    Smaller images are enlarged by repeating pixels, so that the pixels of a coarse MS are seen for
    what they are. Not-a-number is drawn black.

    Args:
        path: The PNG; an existing file is replaced.
        images: Arrays of (rows, columns), (1, rows, columns) or (3, rows, columns) for red, green
            and blue, of any numeric type and unit.
        names: One caption per image, written above it in capitals; None for no captions.
        gap: Pixels between and around the images.
        stretch: Per image the (low, high) that become black and white, each a number or one number
            per band; None stands for the 2nd and 98th percentile of all its pixels.

    Raises:
        OptionError: If an image has another shape, or names or stretch do not match in number.
        OutputError: If the file cannot be written.
    """
    names = [""] * len(images) if names is None else names
    stretch = [None] * len(images) if stretch is None else stretch
    if not images or len(names) != len(images) or len(stretch) != len(images):
        raise OptionError(
            f"A preview of {len(images)} images, {len(names)} names and {len(stretch)} stretches "
            "was asked for; give at least one image and as many names and stretches."
        )
    pictures = [_to_bytes(image, limits) for image, limits in zip(images, stretch)]
    height = max(picture.shape[1] for picture in pictures)
    pictures = [_enlarge(picture, height) for picture in pictures]
    scale = max(2, height // 256)
    captions = [_caption(name, scale) for name in names]
    head = max(caption.shape[0] for caption in captions)
    top = gap + (head + gap if any(names) else 0)
    sheet = np.full(
        (3, top + height + gap, gap + sum(picture.shape[2] + gap for picture in pictures)),
        _BACKGROUND,
        np.uint8,
    )
    left = gap
    for picture, caption in zip(pictures, captions):
        width = picture.shape[2]
        sheet[:, top : top + height, left : left + width] = picture
        if any(names):
            text = caption[:, :width]
            sheet[:, gap : gap + head, left : left + text.shape[1]][:, text] = _INK
        left += width + gap
    _write_png(path, sheet)


def _to_bytes(image: np.ndarray, limits: tuple | None) -> np.ndarray:
    """Stretch to (3, rows, columns) uint8."""
    image = np.asarray(image, np.float32)
    image = image[None] if image.ndim == 2 else image
    if image.ndim != 3 or image.shape[0] not in (1, 3) or image.size == 0:
        raise OptionError(
            f"A preview cannot show an array of shape {image.shape}; pick one or three bands as "
            "(bands, rows, columns)."
        )
    if limits is None:
        seen = image[np.isfinite(image)]
        limits = tuple(np.percentile(seen, [2, 98])) if seen.size else (0, 1)
    low, high = (np.asarray(limit, np.float32).reshape(-1, 1, 1) for limit in limits)
    share = (image - low) / np.maximum(high - low, np.float32(1e-12))
    share = np.clip(np.nan_to_num(share, nan=0.0), 0, 1)
    return np.broadcast_to((share * 255 + 0.5).astype(np.uint8), (3, *image.shape[1:]))


def _enlarge(picture: np.ndarray, height: int) -> np.ndarray:
    """Repeat pixels until the picture has the given height."""
    _, rows, columns = picture.shape
    width = max(1, round(columns * height / rows))
    return picture[:, np.arange(height) * rows // height][:, :, np.arange(width) * columns // width]


def _caption(text: str, scale: int) -> np.ndarray:
    """Draw a line of text as a (5 scale, n) mask; characters without a glyph become blanks."""
    glyphs = [_GLYPHS.get(character, _GLYPHS[" "]) for character in text.upper()]
    digits = np.array([[int(glyph[row]) for glyph in glyphs] for row in range(5)], int)
    # The fourth column of each cell, bit 3, is always empty: the space between letters.
    cells = digits[:, :, None] >> np.array([2, 1, 0, 3]) & 1
    return np.kron(cells.reshape(5, -1), np.ones((scale, scale), int)).astype(bool)


def _write_png(path: str | Path, sheet: np.ndarray) -> None:
    _, rows, columns = sheet.shape
    memory = gdal.GetDriverByName("MEM").Create("", columns, rows, 3, gdal.GDT_Byte)
    memory.WriteArray(np.ascontiguousarray(sheet))
    try:
        written = gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)
    except RuntimeError as error:  # raised instead of None where GDAL's exceptions are on
        raise OutputError(f"The picture {path} cannot be written: {error}") from error
    if written is None:
        raise OutputError(
            f"The picture {path} cannot be written: {gdal.GetLastErrorMsg()}. Choose a folder "
            "that exists and may be written to."
        )
