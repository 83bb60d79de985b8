# SPDX-License-Identifier: GPL-3.0-or-later
"""White noise of an image, estimated from the image."""

from __future__ import annotations

import numpy as np

_BLOCK, _QUANTILE = 8, 0.05
# Of nothing but white noise, those blocks have 0.7 of its deviation, and a ratio of 0.4 to 0.6 in
# images of 64 to 256 pixels a side. Resampled products (Landsat-7) have about 0.3, others less.
_SMOOTHEST, _WHITENESS = 0.7, (0.15, 0.4)


def estimate_noise(image: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Standard deviation of white noise, from where the image is smoothest.

    Response to the difference of two Laplacians (Immerkaer 1996, doi:10.1006/cviu.1996.0060) in
    the blocks of 8 x 8 pixels where it is lowest. White noise answers to the same mask with its
    pixels two apart just as much, land that has passed an optical system far more; by that ratio
    texture is told from noise where there is no smooth block.

    Args:
        image: (B, H, W).
        valid: (H, W) bool; blocks with other pixels in or around them have no say.

    Returns:
        (B,) float64; 0 for an image that shows too little to tell.
    """
    if min(image.shape[1:]) < _BLOCK + 4:
        return np.zeros(len(image))
    whole = _whole_blocks(valid)
    if not whole.any():
        return np.zeros(len(image))
    image = image.astype(np.float64)
    near = _laplacian_power(image[:, 1:-1, 1:-1], 1)[:, whole]
    far = _laplacian_power(image, 2)[:, whole]
    count = max(int(_QUANTILE * near.shape[1]), 1)
    smoothest = np.argsort(near, axis=1)[:, :count]
    near, far = (np.take_along_axis(p, smoothest, 1).mean(axis=1) for p in (near, far))
    whiteness = np.divide(near, far, out=np.zeros(len(image)), where=far > 0)
    low, high = _WHITENESS
    return np.sqrt(near * np.clip((whiteness - low) / (high - low), 0, 1)) / _SMOOTHEST


def _whole_blocks(valid: np.ndarray) -> np.ndarray:
    """(blocks,) bool as in `_laplacian_power`: whether all that a block is made of is valid."""
    holes = np.pad(~valid, ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
    rows, columns = (np.arange((n - 4) // _BLOCK) * _BLOCK for n in valid.shape)
    span = _BLOCK + 4
    inside = holes[np.ix_(rows + span, columns + span)] + holes[np.ix_(rows, columns)]
    inside -= holes[np.ix_(rows, columns + span)] + holes[np.ix_(rows + span, columns)]
    return (inside == 0).ravel()


def laplacian_difference(image: np.ndarray, step: int = 1) -> np.ndarray:
    """Response to the difference of two Laplacians, which sees the highest frequencies alone.

    Args:
        image: (B, H, W).
        step: Distance of the mask's pixels.

    Returns:
        (B, H - 2 step, W - 2 step); of white noise of deviation 1 the deviation is 6.
    """
    for axis in (1, 2):
        along = np.moveaxis(image, axis, 0)
        before, middle, after = along[: -2 * step], along[step:-step], along[2 * step :]
        image = np.moveaxis(before - 2 * middle + after, 0, axis)
    return image


def _laplacian_power(image: np.ndarray, step: int) -> np.ndarray:
    """(B, blocks) mean squared response of pixels ``step`` apart; 1 for noise of deviation 1."""
    image = laplacian_difference(image, step)
    rows, columns = (n // _BLOCK for n in image.shape[1:])
    whole = image[:, : rows * _BLOCK, : columns * _BLOCK]
    blocks = whole.reshape(len(image), rows, _BLOCK, columns, _BLOCK)
    power = np.einsum("brick,brick->brc", blocks, blocks) / _BLOCK**2
    return power.reshape(len(image), -1) / 36
