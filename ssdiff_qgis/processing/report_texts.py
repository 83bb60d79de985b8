# SPDX-License-Identifier: GPL-3.0-or-later
"""What the quality report says, in the user's language: `TEXTS` of the engine once more for Qt."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def report_texts() -> dict[str, str]:
    """Texts of the page by key, as `write_report` takes them."""
    return {
        "title": QCoreApplication.translate("ReportTexts", "Quality of the pansharpened image"),
        "lead": QCoreApplication.translate(
            "ReportTexts",
            "{megapixels} megapixels in {bands} bands, {seconds} s with {model} on {device}.",
        ),
        "warnings": QCoreApplication.translate("ReportTexts", "Please check"),
        "different_scene": QCoreApplication.translate(
            "ReportTexts",
            "PAN and MS look like different scenes, dates or places: the bands explain "
            "only {explained} of PAN's details. Check that both images belong together.",
        ),
        "part_changed": QCoreApplication.translate(
            "ReportTexts",
            "In {changed} of the scene PAN shows other details than the MS: another date,"
            " clouds, or a place that has changed. There the result shows what PAN shows,"
            " with the colours of the MS.",
        ),
        "no_offset": QCoreApplication.translate(
            "ReportTexts",
            "The offset between PAN and MS could not be determined: too few places agree."
            " Look at the edges in the crops.",
        ),
        "far_off": QCoreApplication.translate(
            "ReportTexts",
            "The MS lay {offset} off PAN, more than one of its pixels; this was "
            "corrected. Look at the edges in the crops, and at the georeferencing of both"
            " files.",
        ),
        "left_off": QCoreApplication.translate(
            "ReportTexts",
            "The MS lies {offset} off PAN, and this was not corrected, as chosen: edges "
            "are doubled or blurred.",
        ),
        "small_scene": QCoreApplication.translate(
            "ReportTexts", "The scene is small: the figures at reduced resolution vary by chance."
        ),
        "not_tested": QCoreApplication.translate(
            "ReportTexts",
            "The test at reduced resolution was not possible: the scene is too small, or "
            "no large part of it is wholly valid.",
        ),
        "limited": QCoreApplication.translate(
            "ReportTexts",
            "{clipped} values were outside the range of the data type and were limited to"
            " it. Where these are many, choose another output type.",
        ),
        "saturated": QCoreApplication.translate(
            "ReportTexts",
            "Many pixels have the largest value of their band: {saturated}. Where an "
            "input is saturated, the result has no detail.",
        ),
        "collar": QCoreApplication.translate(
            "ReportTexts",
            "An area at the border has one value in all bands, but is not marked as "
            "nodata: {collar}. If that is fill, set this value as nodata in the file: it "
            "disturbs the calibration and spoils what lies beside it.",
        ),
        "worse": QCoreApplication.translate(
            "ReportTexts",
            "At reduced resolution plain interpolation is nearer to the truth than the "
            "result. PAN may not help on this scene.",
        ),
        "crops": QCoreApplication.translate("ReportTexts", "The image"),
        "overview": QCoreApplication.translate("ReportTexts", "Overview"),
        "overview_note": QCoreApplication.translate(
            "ReportTexts", "Colours: bands {bands}. Frames: the crops below."
        ),
        "arrows_note": QCoreApplication.translate(
            "ReportTexts", "Arrows: offset of the MS against PAN, {times} times as long."
        ),
        "textured": QCoreApplication.translate("ReportTexts", "Most texture"),
        "typical": QCoreApplication.translate("ReportTexts", "Typical"),
        "worst": QCoreApplication.translate("ReportTexts", "Least consistent with the MS"),
        "ms": QCoreApplication.translate("ReportTexts", "MS"),
        "pan": QCoreApplication.translate("ReportTexts", "PAN"),
        "result": QCoreApplication.translate("ReportTexts", "Result"),
        "position": QCoreApplication.translate(
            "ReportTexts", "PAN rows {top} to {bottom}, columns {left} to {right}"
        ),
        "alignment": QCoreApplication.translate("ReportTexts", "Alignment and valid pixels"),
        "offset": QCoreApplication.translate("ReportTexts", "Offset of the MS against PAN"),
        "offset_value": QCoreApplication.translate(
            "ReportTexts", "{rows} rows, {columns} columns (PAN pixels)"
        ),
        "offset_spread": QCoreApplication.translate(
            "ReportTexts", "dispersion {spread}, {used} of {tried} places agree"
        ),
        "offset_varies": QCoreApplication.translate(
            "ReportTexts", "varies over the scene by {variation}"
        ),
        "offset_unknown": QCoreApplication.translate("ReportTexts", "not determined"),
        "offset_off": QCoreApplication.translate("ReportTexts", "not looked for"),
        "offset_done": QCoreApplication.translate("ReportTexts", "Correction"),
        "corrected": QCoreApplication.translate("ReportTexts", "corrected"),
        "reported": QCoreApplication.translate("ReportTexts", "not corrected, as chosen"),
        "uncorrected": QCoreApplication.translate(
            "ReportTexts", "the georeferencing is taken as it is"
        ),
        "valid": QCoreApplication.translate("ReportTexts", "Valid pixels"),
        "invalid": QCoreApplication.translate(
            "ReportTexts", "Invalid in the inputs; of the MS by one band alone"
        ),
        "band": QCoreApplication.translate("ReportTexts", "band {band}"),
        "clipped": QCoreApplication.translate(
            "ReportTexts", "Values limited to the data type's range"
        ),
        "explained": QCoreApplication.translate("ReportTexts", "PAN explained by the bands"),
        "explained_note": QCoreApplication.translate(
            "ReportTexts",
            "Share of PAN's details, at the resolution of the MS, that the bands explain."
            " 65 % or more where both show the same scene; below 30 % the report warns.",
        ),
        "unknown": QCoreApplication.translate("ReportTexts", "not known"),
        "reduced": QCoreApplication.translate("ReportTexts", "Test at reduced resolution"),
        "reduced_note": QCoreApplication.translate(
            "ReportTexts",
            "PAN and MS are both made coarser by the resolution ratio, and the result is "
            "compared with the MS itself, in {tiles} parts that the calibration did not "
            "see. Bold: best.",
        ),
        "method": QCoreApplication.translate("ReportTexts", "Method"),
        "of_result": QCoreApplication.translate("ReportTexts", "This result"),
        "of_interpolation": QCoreApplication.translate("ReportTexts", "Interpolation"),
        "of_brovey": QCoreApplication.translate("ReportTexts", "Weighted Brovey (GDAL)"),
        "of_mtf_glp_fs": QCoreApplication.translate("ReportTexts", "MTF-GLP-FS"),
        "sam": QCoreApplication.translate("ReportTexts", "Spectral angle, degrees (0 is best)"),
        "ergas": QCoreApplication.translate("ReportTexts", "ERGAS, relative error (0 is best)"),
        "q2n": QCoreApplication.translate("ReportTexts", "Q2n (1 is best)"),
        "bands": QCoreApplication.translate("ReportTexts", "Bands"),
        "consistency": QCoreApplication.translate("ReportTexts", "Difference to the MS"),
        "consistency_note": QCoreApplication.translate(
            "ReportTexts",
            "The result made as coarse as the MS, against the MS: root mean square in DN,"
            " and as a share of the band's standard deviation. Noise of the MS is not "
            "reproduced.",
        ),
        "network_weight": QCoreApplication.translate("ReportTexts", "Use of the network"),
        "weight_none": QCoreApplication.translate("ReportTexts", "not used"),
        "weight_little": QCoreApplication.translate("ReportTexts", "a little"),
        "weight_partly": QCoreApplication.translate("ReportTexts", "partly"),
        "weight_fully": QCoreApplication.translate("ReportTexts", "fully"),
        "weight_note": QCoreApplication.translate(
            "ReportTexts", "Use of the network: how much of its correction this scene confirmed."
        ),
        "full": QCoreApplication.translate("ReportTexts", "Indices at full resolution"),
        "full_note": QCoreApplication.translate(
            "ReportTexts",
            "No reference exists here. Interpolation, which is not sharp, often has the "
            "best HQNR; compare results of one scene only, and look at the crops.",
        ),
        "d_lambda": QCoreApplication.translate(
            "ReportTexts", "Spectral distortion D_lambda_K (0 is best)"
        ),
        "d_s": QCoreApplication.translate("ReportTexts", "Spatial distortion D_S (0 is best)"),
        "hqnr": QCoreApplication.translate("ReportTexts", "HQNR (1 is best)"),
        "sharpness": QCoreApplication.translate(
            "ReportTexts", "Correlation of details with PAN's (1 is best)"
        ),
        "made": QCoreApplication.translate("ReportTexts", "How it was made"),
        "software": QCoreApplication.translate("ReportTexts", "Software"),
        "libraries": QCoreApplication.translate("ReportTexts", "Libraries"),
        "model": QCoreApplication.translate("ReportTexts", "Model"),
        "digest": QCoreApplication.translate("ReportTexts", "SHA-256 of the model"),
        "device": QCoreApplication.translate("ReportTexts", "Device"),
        "timesteps": QCoreApplication.translate("ReportTexts", "Timesteps of the network"),
        "seed": QCoreApplication.translate("ReportTexts", "Seed"),
        "mtf": QCoreApplication.translate("ReportTexts", "MTF of the MS at its Nyquist frequency"),
        "time": QCoreApplication.translate("ReportTexts", "Time"),
        "seconds": QCoreApplication.translate("ReportTexts", "{seconds} s"),
        "file": QCoreApplication.translate("ReportTexts", "File"),
        "command": QCoreApplication.translate("ReportTexts", "To make it again"),
        "command_extent": QCoreApplication.translate(
            "ReportTexts", "The command makes the whole scene; an extent was chosen."
        ),
    }
