# SPDX-License-Identifier: GPL-3.0-or-later
"""Downloads that survive bad networks: models, and the catalogue that lists them.

A download that was cut or cancelled is kept under ``partial`` in the models' folder, and the next
one resumes it. Nothing gets its final name before its size and SHA-256 are right.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO

from ssdiff_qgis.engine.catalogue.entry import Catalogue, ModelEntry, parse_catalogue
from ssdiff_qgis.engine.catalogue.http import Network, Response, TransientError, get, retry
from ssdiff_qgis.engine.catalogue.partial_file import PartialFile
from ssdiff_qgis.engine.catalogue.store import (
    bundled_entries,
    bundled_models,
    model_folder,
    note_installed,
    store_catalogue,
)
from ssdiff_qgis.engine.errors import (
    CatalogueError,
    DiskSpaceError,
    DownloadError,
    ModelError,
    OutputError,
    ProxyError,
    SSDiffError,
)
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress, cancelled_as
from ssdiff_qgis.engine.storage.digest import sha256_of
from ssdiff_qgis.engine.storage.file_lock import LockState, file_lock, try_lock

_CANCELLED = Message(
    "Cancelled. What has arrived is kept, and the next download goes on from there."
)

_LARGEST_CATALOGUE = 2**20
_SPARE_SPACE = 2**24
_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
_SAID_TWICE = ("name", "version", "bands", "any_bands", "ratio")


def download_model(
    entry: ModelEntry,
    folder: Path | None = None,
    network: Network | None = None,
    progress: Progress | None = None,
) -> Path:
    """Install a model, unless it is here already.

    The file is checked against the contract of `ModelInfo` and against what the catalogue says of
    it; onnxruntime is not needed for that.

    Args:
        entry: Entry of the model.
        folder: Folder of the models; None for `model_folder`.
        network: Way to reach the network; None for the environment's way.
        progress: Told how much has arrived, and asked whether to stop; what has arrived is kept
            then.

    Returns:
        The path of the model's file.

    Raises:
        CancelledError: If the progress says so.
        DownloadError: If no address gives the file; see its subclasses.
        ModelError: If the file is no model that this plugin can run.
        CatalogueError: If the file is another model than the entry says.
        OutputError: If the folder cannot be written to.
    """
    if entry.bundled:
        return bundled_models()[entry.name]
    folder = folder or model_folder()
    target = folder / entry.file_name
    download_file(
        entry.urls,
        target,
        entry.size,
        entry.sha256,
        network,
        progress,
        check=lambda path: _check_model(entry, path),
    )
    note_installed(entry, folder)
    return target


def refresh_catalogue(
    url: str,
    folder: Path | None = None,
    network: Network | None = None,
    progress: Progress | None = None,
) -> Catalogue:
    """Fetch a catalogue, and keep it in the place of the last one.

    Args:
        url: Address of the catalogue: https, or http on this very machine.
        folder: Folder of the models; None for `model_folder`.
        network: Way to reach the network; None for the environment's way.
        progress: Informed of what goes wrong, and asked whether to stop.

    Returns:
        The catalogue; `Catalogue.refused` says which entries were left out, and why.

    Raises:
        CancelledError: If the progress says so.
        DownloadError: If it cannot be fetched; see its subclasses.
        CatalogueError: If it is no catalogue, or none of its entries can be used. The one that was
            stored stays.
        OutputError: If it cannot be stored.
    """
    network, progress = network or Network(), progress or Progress()

    def read(response: Response) -> bytes:
        content = b""
        for piece in response.body:
            content += piece
            if len(content) > _LARGEST_CATALOGUE:
                raise CatalogueError(
                    "{url} gives more than {limit} bytes, too many for a "
                    "catalogue. Check the address.",
                    url=url,
                    limit=_LARGEST_CATALOGUE,
                )
        if len(content) < (response.length or 0):
            raise TransientError(DownloadError("{url} broke off. Try again later.", url=url))
        return content

    with cancelled_as(Message("Cancelled. The catalogue that was stored stays.")):
        text = retry(lambda: get(url, network, progress, read), network, progress)
    catalogue = parse_catalogue(text, bundled_entries(), url)
    if catalogue.refused and not catalogue.entries:
        raise CatalogueError(
            "Nothing in the catalogue {url} can be used. Check its address. {refused}",
            url=url,
            refused=Message.joined(" ", catalogue.refused[:3]),
        )
    store_catalogue(catalogue, folder)
    return catalogue


def download_file(
    urls: Sequence[str],
    target: Path,
    size: int,
    sha256: str,
    network: Network | None = None,
    progress: Progress | None = None,
    check: Callable[[Path], None] = lambda path: None,
    lock: Callable[[IO[bytes]], LockState] = try_lock,
) -> Path:
    """Download a file whose content is known, unless it is there already.

    Several processes may do so at the same time: one fetches, the others wait for it.

    Args:
        urls: Addresses of the same file; each is tried until one gives it.
        target: Path to put it at.
        size: Size of the file in bytes.
        sha256: Digest of the file, 64 hexadecimal digits.
        network: Way to reach the network; None for the environment's way.
        progress: Told how much has arrived, and asked whether to stop; what has arrived is kept
            then.
        check: Raises what else may be wrong with the file, which is removed then.
        lock: Function that tries to lock an open file.

    Returns:
        The path ``target``.

    Raises:
        CancelledError: If the progress says so.
        DownloadError: If no address gives the file; see its subclasses.
        OutputError: If it cannot be written.
    """
    network, progress = network or Network(), progress or Progress()
    with cancelled_as(_CANCELLED):
        return _download_file(urls, target, size, sha256, network, progress, check, lock)


def _download_file(
    urls: Sequence[str],
    target: Path,
    size: int,
    sha256: str,
    network: Network,
    progress: Progress,
    check: Callable[[Path], None],
    lock: Callable[[IO[bytes]], LockState],
) -> Path:
    work = target.parent / "partial"
    try:
        if _is_whole(target, size, sha256, progress):
            return target
        work.mkdir(parents=True, exist_ok=True)
        waiting = _Waiting(target, progress)
        with file_lock(work / f"{target.name}.lock", waiting, lock) as alone:
            if _is_whole(target, size, sha256, progress):
                return target
            # Without a lock another process may write at the same time.
            own = "" if alone else f".{os.getpid()}"
            partial = PartialFile(work / f"{target.name}.{sha256[:12]}{own}.part")
            _make_room(partial, size)
            _fetch(urls, partial, size, sha256, network, progress)
            try:
                check(partial.path)
            except SSDiffError:
                partial.remove()
                raise
            partial.finish(target)
            progress.update(1.0)
    except OSError as error:
        raise OutputError(
            "'{target}' cannot be written: {error}. Make room and see that the folder is "
            "writable, or choose another one by the environment variable SSDIFF_MODELS.",
            target=target,
            error=error,
        ) from error
    return target


class _Waiting:
    """What to do while another process downloads the same file."""

    def __init__(self, target: Path, progress: Progress) -> None:
        self._target, self._progress, self._told = target, progress, False

    def __call__(self) -> None:
        self._progress.check()
        if not self._told:
            self._progress.info(
                Message(
                    "Another process downloads '{name}'. Waiting for it.", name=self._target.name
                )
            )
            self._told = True


def _is_whole(path: Path, size: int, sha256: str, progress: Progress) -> bool:
    try:
        same_size = path.stat().st_size == size
    except FileNotFoundError:
        return False
    return same_size and sha256_of(path, progress) == sha256


def _make_room(partial: PartialFile, size: int) -> None:
    needed = size - partial.size + _SPARE_SPACE
    free = shutil.disk_usage(partial.path.parent).free
    if free < needed:
        raise DiskSpaceError(
            "There are {free:.0f} MB free in '{folder}', but {needed:.0f} MB are needed. Make "
            "room, or choose another folder by the environment variable SSDIFF_MODELS.",
            free=free / 1e6,
            folder=partial.path.parent,
            needed=needed / 1e6,
        )


def _fetch(
    urls: Sequence[str],
    partial: PartialFile,
    size: int,
    sha256: str,
    network: Network,
    progress: Progress,
) -> None:
    """Complete the partial file from the first address that has it."""
    if _is_whole(partial.path, size, sha256, progress):
        return
    if partial.size >= size:
        partial.remove()
    failures: list[DownloadError] = []
    for url in urls:
        try:
            transfer = _Transfer(url, partial, size, network, progress)
            transfer.run()
            if not _is_whole(partial.path, size, sha256, progress) and transfer.mixed:
                progress.warning(
                    Message("What was there before does not go with {url}. Starting anew.", url=url)
                )
                transfer.start_anew()
                transfer.run()
            if not _is_whole(partial.path, size, sha256, progress):
                found = sha256_of(partial.path)
                partial.remove()
                raise DownloadError(
                    "{url} gives other bytes than the catalogue says (SHA-256 {found}..., "
                    "expected {sha256}...). They were thrown away. Refresh the catalogue; if "
                    "that does not help, tell whoever runs the server.",
                    url=url,
                    found=found[:12],
                    sha256=sha256[:12],
                )
            return
        except ProxyError:
            # It stands between here and the other addresses as well.
            raise
        except DownloadError as error:
            failures.append(error)
            if len(failures) < len(urls):
                progress.warning(Message("{error} Trying the next address.", error=error))
    if not failures:
        raise DownloadError(
            "There is no address to download the file from. Refresh the catalogue, or choose "
            "another model."
        )
    kinds = {type(error) for error in failures}
    kind = kinds.pop() if len(kinds) == 1 else DownloadError
    raise kind(" ".join(map(str, failures)))


class _Transfer:
    """The bytes of one address into the partial file, over as many connections as it takes.

    Attributes:
        mixed: Whether something was put together of what several answers gave.
    """

    def __init__(
        self, url: str, partial: PartialFile, size: int, network: Network, progress: Progress
    ) -> None:
        self._url, self._partial, self._size = url, partial, size
        self._network, self._progress = network, progress
        self._resumes = True
        self.mixed = False

    def run(self) -> None:
        """Get them all; their number is right then.

        Raises:
            DownloadError: If that fails.
        """
        retry(self._attempt, self._network, self._progress, lambda: self._partial.size)

    def start_anew(self) -> None:
        """Throw away what is there, and ask for the whole file from now on."""
        self._partial.remove()
        self._resumes = False
        self.mixed = False

    def _attempt(self) -> None:
        have = self._partial.size if self._resumes else 0
        if have == self._size:
            return
        headers = {}
        if have:
            self.mixed = True
            headers["Range"] = f"bytes={have}-"
            etag = self._partial.validator(self._url)
            if etag:
                headers["If-Range"] = etag
        statuses = (200, 206, 416) if have else (200,)
        get(
            self._url,
            self._network,
            self._progress,
            lambda response: self._receive(response, have),
            headers,
            statuses,
        )
        arrived = self._partial.size
        if arrived < self._size:
            raise TransientError(
                DownloadError(
                    "{url} broke off after {arrived} of {size} bytes. Try again later: what "
                    "has arrived is kept.",
                    url=self._url,
                    arrived=arrived,
                    size=self._size,
                )
            )

    def _receive(self, response: Response, have: int) -> None:
        if response.status == 200:
            have = 0
            self.mixed = False
            if response.length not in (None, self._size):
                raise self._wrong_size(Message("{count} bytes", count=response.length))
            file = self._partial.start(self._url, response.headers.get("ETag", ""))
        elif self._continues(response, have):
            file = self._partial.resume()
        else:
            self.start_anew()
            raise TransientError(
                DownloadError("{url} does not give the rest of the file as asked.", url=self._url),
                0,
            )
        with file:
            shown = 0
            for piece in response.body:
                have += len(piece)
                if have > self._size:
                    break
                file.write(piece)
                # Not for every piece: whoever listens may redraw a window each time.
                if shown < (percent := 100 * have // self._size):
                    shown = percent
                    self._progress.update(have / self._size)
        if have > self._size:
            self._partial.remove()
            raise self._wrong_size(Message("more"))

    def _continues(self, response: Response, have: int) -> bool:
        """Whether it is the rest of a file of the right size, from where we are."""
        found = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
        if response.status != 206 or found is None:
            return False
        first, last, size = found.groups()
        return int(first) == have and int(last) < self._size and size in ("*", str(self._size))

    def _wrong_size(self, found: str) -> DownloadError:
        return DownloadError(
            "{url} has another file: {found}, where {size} bytes were expected. Refresh the "
            "catalogue; if that does not help, tell whoever runs the server.",
            url=self._url,
            found=found,
            size=self._size,
        )


def _check_model(entry: ModelEntry, path: Path) -> None:
    """Whether the file is a model that can be run, and the one that the catalogue says."""
    # Not at the top: it loads numpy, and QGIS shall start no slower.
    from ssdiff_qgis.engine.model.contract import ModelInfo

    try:
        info = ModelInfo.read(path)
    except ModelError as error:
        raise ModelError(
            "The model {entry} was downloaded, but this plugin cannot run it, so it was "
            "removed. Choose another one, or update the plugin. {error}",
            entry=entry,
            error=error,
        ) from error
    for key in _SAID_TWICE:
        said, found = getattr(entry, key), getattr(info, key)
        if said != found:
            raise CatalogueError(
                "The catalogue says that {key} of the model {entry} is {said!r}, but the file "
                "says {found!r}. It was removed. Tell whoever runs the catalogue.",
                key=key,
                entry=entry,
                said=said,
                found=found,
            )
