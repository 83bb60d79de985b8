# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page says, by key, in English. Who shows it in another language gives other texts."""

from __future__ import annotations

from ssdiff_qgis.engine.message import Message

TEXTS = {
    "title": Message("Quality of the pansharpened image"),
    "lead": Message(
        "{megapixels} megapixels in {bands} bands, {seconds} s with {model} on {device}."
    ),
    "lead_without": Message(
        "{megapixels} megapixels in {bands} bands, {seconds} s without a network."
    ),
    "no_network": Message("no network"),
    "warnings": Message("Please check"),
    "different_scene": Message(
        "PAN and MS look like different scenes, dates or places: the bands explain "
        "only {explained} of PAN's details. Check that both images belong together."
    ),
    "part_changed": Message(
        "In {changed} of the scene PAN shows other details than the MS: another date, clouds, or "
        "a place that has changed. There the result shows what PAN shows, with the colours of "
        "the MS."
    ),
    "no_offset": Message(
        "The offset between PAN and MS could not be determined: too few places agree. "
        "Look at the edges in the crops."
    ),
    "far_off": Message(
        "The MS lay {offset} off PAN, more than one of its pixels; this was corrected. Look "
        "at the edges in the crops, and at the georeferencing of both files."
    ),
    "left_off": Message(
        "The MS lies {offset} off PAN, and this was not corrected, as chosen: edges are "
        "doubled or blurred."
    ),
    "small_scene": Message("The scene is small: the figures at reduced resolution vary by chance."),
    "not_tested": Message(
        "The test at reduced resolution was not possible: the scene is too small, or no "
        "large part of it is wholly valid."
    ),
    "limited": Message(
        "{clipped} values were outside the range of the data type and were limited to it. "
        "Where these are many, choose another output type."
    ),
    "saturated": Message(
        "Many pixels have the largest value of their band: {saturated}. Where an input is "
        "saturated, the result has no detail."
    ),
    "collar": Message(
        "An area at the border has one value in all bands, but is not marked as nodata: "
        "{collar}. If that is fill, set this value as nodata in the file: it disturbs the "
        "calibration and spoils what lies beside it."
    ),
    "worse": Message(
        "At reduced resolution plain interpolation is nearer to the truth than the result. "
        "PAN may not help on this scene."
    ),
    "crops": Message("The image"),
    "overview": Message("Overview"),
    "overview_note": Message("Colours: bands {bands}. Frames: the crops below."),
    "arrows_note": Message("Arrows: offset of the MS against PAN, {times} times as long."),
    "textured": Message("Most texture"),
    "typical": Message("Typical"),
    "worst": Message("Least consistent with the MS"),
    "ms": Message("MS"),
    "pan": Message("PAN"),
    "result": Message("Result"),
    "position": Message("PAN rows {top} to {bottom}, columns {left} to {right}"),
    "alignment": Message("Alignment and valid pixels"),
    "offset": Message("Offset of the MS against PAN"),
    "offset_value": Message("{rows} rows, {columns} columns (PAN pixels)"),
    "offset_spread": Message("dispersion {spread}, {used} of {tried} places agree"),
    "offset_varies": Message("varies over the scene by {variation}"),
    "offset_unknown": Message("not determined"),
    "offset_off": Message("not looked for"),
    "offset_done": Message("Correction"),
    "corrected": Message("corrected"),
    "reported": Message("not corrected, as chosen"),
    "uncorrected": Message("the georeferencing is taken as it is"),
    "valid": Message("Valid pixels"),
    "invalid": Message("Invalid in the inputs; of the MS by one band alone"),
    "band": Message("band {band}"),
    "clipped": Message("Values limited to the data type's range"),
    "explained": Message("PAN explained by the bands"),
    "explained_note": Message(
        "Share of PAN's details, at the resolution of the MS, that the bands "
        "explain. 65 % or more where both show the same scene; below 30 % the report warns."
    ),
    "unknown": Message("not known"),
    "reduced": Message("Test at reduced resolution"),
    "reduced_note": Message(
        "PAN and MS are both made coarser by the resolution ratio, and the result is compared "
        "with the MS itself, in parts that the calibration did not see ({tiles}). Bold: best."
    ),
    "method": Message("Method"),
    "of_result": Message("This result"),
    "of_interpolation": Message("Interpolation"),
    "of_brovey": Message("Weighted Brovey (GDAL)"),
    "of_mtf_glp_fs": Message("MTF-GLP-FS"),
    "sam": Message("Spectral angle, degrees (0 is best)"),
    "ergas": Message("ERGAS, relative error (0 is best)"),
    "q2n": Message("Q2n (1 is best)"),
    "bands": Message("Bands"),
    "consistency": Message("Difference to the MS"),
    "consistency_note": Message(
        "The result made as coarse as the MS, against the MS: root mean square "
        "in DN, and as a share of the band's standard deviation. Noise of the MS is not reproduced."
    ),
    "network_weight": Message("Use of the network"),
    "weight_none": Message("not used"),
    "weight_little": Message("a little"),
    "weight_partly": Message("partly"),
    "weight_fully": Message("fully"),
    "weight_note": Message("Use of the network: how much of its correction this scene confirmed."),
    "full": Message("Indices at full resolution"),
    "full_note": Message(
        "No reference exists here. Interpolation, which is not sharp, often has the best "
        "HQNR; compare results of one scene only, and look at the crops."
    ),
    "d_lambda": Message("Spectral distortion D_lambda_K (0 is best)"),
    "d_s": Message("Spatial distortion D_S (0 is best)"),
    "hqnr": Message("HQNR (1 is best)"),
    "sharpness": Message("Correlation of details with PAN's (1 is best)"),
    "made": Message("How it was made"),
    "software": Message("Software"),
    "libraries": Message("Libraries"),
    "model": Message("Model"),
    "digest": Message("SHA-256 of the model"),
    "device": Message("Device"),
    "timesteps": Message("Timesteps of the network"),
    "seed": Message("Seed"),
    "mtf": Message("MTF of the MS at its Nyquist frequency"),
    "time": Message("Time"),
    "seconds": Message("{seconds} s"),
    "file": Message("File"),
    "command": Message("To make it again"),
    "command_extent": Message("The command makes the whole scene; an extent was chosen."),
}
"""Texts by key, with names in braces that are filled in."""
