# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page says, by key, in English. Who shows it in another language gives other texts."""

from __future__ import annotations

TEXTS = {
    "title": "Quality of the pansharpened image",
    "lead": "{megapixels} megapixels in {bands} bands, {seconds} s with {model} on {device}.",
    "warnings": "Please check",
    "different_scene": "PAN and MS look like different scenes, dates or places: the bands explain "
    "only {explained} of PAN's details. Check that both images belong together.",
    "part_changed": "In {changed} of the scene PAN shows other details than the MS: another date, "
    "clouds, or a place that has changed. There the result shows what PAN shows, with the colours "
    "of the MS.",
    "no_offset": "The offset between PAN and MS could not be determined: too few places agree. "
    "Look at the edges in the crops.",
    "far_off": "The MS lay {offset} off PAN, more than one of its pixels; this was corrected. Look "
    "at the edges in the crops, and at the georeferencing of both files.",
    "left_off": "The MS lies {offset} off PAN, and this was not corrected, as chosen: edges are "
    "doubled or blurred.",
    "small_scene": "The scene is small: the figures at reduced resolution vary by chance.",
    "not_tested": "The test at reduced resolution was not possible: the scene is too small, or no "
    "large part of it is wholly valid.",
    "limited": "{clipped} values were outside the range of the data type and were limited to it. "
    "Where these are many, choose another output type.",
    "saturated": "Many pixels have the largest value of their band: {saturated}. Where an input is "
    "saturated, the result has no detail.",
    "collar": "An area at the border has one value in all bands, but is not marked as nodata: "
    "{collar}. If that is fill, set this value as nodata in the file: it disturbs the calibration "
    "and spoils what lies beside it.",
    "worse": "At reduced resolution plain interpolation is nearer to the truth than the result. "
    "PAN may not help on this scene.",
    "crops": "The image",
    "overview": "Overview",
    "overview_note": "Colours: bands {bands}. Frames: the crops below.",
    "arrows_note": "Arrows: offset of the MS against PAN, {times} times as long.",
    "textured": "Most texture",
    "typical": "Typical",
    "worst": "Least consistent with the MS",
    "ms": "MS",
    "pan": "PAN",
    "result": "Result",
    "position": "PAN rows {top} to {bottom}, columns {left} to {right}",
    "alignment": "Alignment and valid pixels",
    "offset": "Offset of the MS against PAN",
    "offset_value": "{rows} rows, {columns} columns (PAN pixels)",
    "offset_spread": "dispersion {spread}, {used} of {tried} places agree",
    "offset_varies": "varies over the scene by {variation}",
    "offset_unknown": "not determined",
    "offset_off": "not looked for",
    "offset_done": "Correction",
    "corrected": "corrected",
    "reported": "not corrected, as chosen",
    "uncorrected": "the georeferencing is taken as it is",
    "valid": "Valid pixels",
    "invalid": "Invalid in the inputs; of the MS by one band alone",
    "band": "band {band}",
    "clipped": "Values limited to the data type's range",
    "explained": "PAN explained by the bands",
    "explained_note": "Share of PAN's details, at the resolution of the MS, that the bands "
    "explain. 65 % or more where both show the same scene; below 30 % the report warns.",
    "unknown": "not known",
    "reduced": "Test at reduced resolution",
    "reduced_note": "PAN and MS are both made coarser by the resolution ratio, and the result is "
    "compared with the MS itself, in {tiles} parts that the calibration did not see. Bold: best.",
    "method": "Method",
    "of_result": "This result",
    "of_interpolation": "Interpolation",
    "of_brovey": "Weighted Brovey (GDAL)",
    "of_mtf_glp_fs": "MTF-GLP-FS",
    "sam": "Spectral angle, degrees (0 is best)",
    "ergas": "ERGAS, relative error (0 is best)",
    "q2n": "Q2n (1 is best)",
    "bands": "Bands",
    "consistency": "Difference to the MS",
    "consistency_note": "The result made as coarse as the MS, against the MS: root mean square "
    "in DN, and as a share of the band's standard deviation. Noise of the MS is not reproduced.",
    "network_weight": "Use of the network",
    "weight_none": "not used",
    "weight_little": "a little",
    "weight_partly": "partly",
    "weight_fully": "fully",
    "weight_note": "Use of the network: how much of its correction this scene confirmed.",
    "full": "Indices at full resolution",
    "full_note": "No reference exists here. Interpolation, which is not sharp, often has the best "
    "HQNR; compare results of one scene only, and look at the crops.",
    "d_lambda": "Spectral distortion D_lambda_K (0 is best)",
    "d_s": "Spatial distortion D_S (0 is best)",
    "hqnr": "HQNR (1 is best)",
    "sharpness": "Correlation of details with PAN's (1 is best)",
    "made": "How it was made",
    "software": "Software",
    "libraries": "Libraries",
    "model": "Model",
    "digest": "SHA-256 of the model",
    "device": "Device",
    "timesteps": "Timesteps of the network",
    "seed": "Seed",
    "mtf": "MTF of the MS at its Nyquist frequency",
    "time": "Time",
    "seconds": "{seconds} s",
    "file": "File",
    "command": "To make it again",
    "command_extent": "The command makes the whole scene; an extent was chosen.",
}
"""Texts by key, with names in braces that are filled in."""
