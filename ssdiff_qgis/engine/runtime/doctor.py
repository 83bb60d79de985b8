# SPDX-License-Identifier: GPL-3.0-or-later
"""The runtime doctor: what is there, what works, what is wrong and what helps.

It prints nothing; the command ``doctor`` and the settings page show what it finds.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress, cancelled_as
from ssdiff_qgis.engine.runtime.checks import Finding, owner, run_checks
from ssdiff_qgis.engine.runtime.probe import CPU
from ssdiff_qgis.engine.runtime.probe_process import Probe
from ssdiff_qgis.engine.runtime.system_report import SystemReport, collect


@dataclass(frozen=True)
class Diagnosis:
    """What the doctor found.

    Attributes:
        facts: State of this machine.
        findings: Problems found in it, the gravest first.
    """

    facts: SystemReport
    findings: tuple[Finding, ...]

    @property
    def usable(self) -> bool:
        """Whether models run, at least on the processor."""
        probe = self.facts.probe(CPU)
        return probe is not None and probe.passed

    def to_dict(self) -> dict[str, Any]:
        """Everything, as JSON takes it; the home folder is written as ``~``."""
        content = {
            "usable": self.usable,
            "facts": asdict(self.facts),
            "findings": [asdict(finding) for finding in self.findings],
        }
        return json.loads(json.dumps(content), object_hook=_anonymous_values)

    def to_text(self) -> str:
        """Everything for people and bug reports; the home folder is written as ``~``."""
        facts, brought = self.facts, owner(self.facts)
        where = f" from {brought.name} {brought.version}" if brought else ""
        gpus = facts.nvidia
        rows = [
            ("System", f"{facts.platform}, {facts.machine}"),
            ("QGIS", facts.qgis or "(not inside QGIS)"),
            ("Python", f"{facts.python}, {facts.bits} bits, {facts.interpreter or 'not found'}"),
            ("GDAL", facts.gdal or "does not load"),
            ("numpy", facts.numpy or "does not load"),
            (
                "onnxruntime",
                f"{facts.onnxruntime}{where} in {facts.folder}"
                if facts.onnxruntime
                else f"does not load: {facts.import_error}",
            ),
            ("Built for CUDA", facts.cuda or ""),
            ("Installed by the plugin", facts.runtime or "no"),
            (
                "NVIDIA",
                f"{', '.join(gpus.gpus)}, driver {gpus.driver}" if gpus else "no driver found",
            ),
            ("Providers", ", ".join(facts.providers)),
        ]
        lines = ["SSDiff runtime doctor", ""]
        lines += [f"{name}: {value}" for name, value in rows if value]
        lines += ["", *(f"{p.provider}: {described(p)}" for p in facts.probes)]
        if not self.findings:
            lines += ["", "Nothing is wrong."]
        for finding in self.findings:
            lines += ["", f"[{finding.severity}] {finding.problem}", f"  {finding.remedy}"]
        logs = [("onnxruntime", facts.import_log)] if facts.import_error else []
        logs += [(p.provider, p.log) for p in facts.probes if not p.passed]
        for name, log in logs:
            if log:
                lines += ["", f"Log of {name}:", log]
        return anonymous("\n".join(lines).replace("\n\n\n", "\n\n"))


def diagnose(
    qgis: str | None = None,
    base: Path | None = None,
    model: Path | None = None,
    progress: Progress | None = None,
) -> Diagnosis:
    """Examine this machine; takes seconds, and up to minutes where a driver hangs.

    Args:
        qgis: Version of the QGIS this runs in.
        base: Folder of this QGIS profile, see `folder`.
        model: Model to time the providers with, if the file exists.
        progress: Told what is looked at, each as a stage; asked whether to stop.

    Raises:
        CancelledError: If the progress says so.
    """
    timed = model if model is not None and model.is_file() else None
    with cancelled_as(Message("Cancelled.")):
        facts = collect(qgis, base, timed, progress)
    return Diagnosis(facts, tuple(run_checks(facts)))


def described(probe: Probe) -> str:
    """One line on a probe."""
    if not probe.passed:
        return f"does not work: {probe.error}"
    text = f"works, difference from numpy {probe.difference:.2g}"
    if probe.seconds is not None and probe.provider == CPU:
        text += f"; two windows of the model in {probe.seconds:.3f} s"
    elif probe.seconds is not None and probe.cpu_seconds is not None:
        text += (
            f"; two windows of the model in {probe.seconds:.3f} s, on the CPU in "
            f"{probe.cpu_seconds:.3f} s, difference {probe.model_difference:.2g}"
        )
    return text


def anonymous(text: str) -> str:
    """A text without the name of the home folder, which often is a person's."""
    home = Path.home()
    if home == Path(home.anchor):
        return text
    for form in {str(home), home.as_posix()}:
        text = text.replace(form, "~")
    return text


def _anonymous_values(entry: dict[str, Any]) -> dict[str, Any]:
    def clean(value: Any) -> Any:
        if isinstance(value, list):
            return [clean(v) for v in value]
        return anonymous(value) if isinstance(value, str) else value

    return {key: clean(value) for key, value in entry.items()}
