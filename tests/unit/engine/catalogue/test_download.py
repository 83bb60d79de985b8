# SPDX-License-Identifier: GPL-3.0-or-later
"""Downloads from a real web server on this machine, which does what bad networks do."""

from __future__ import annotations

import hashlib
import random
import re
import shutil
import socket
import time
from pathlib import Path

import pytest

from ssdiff_qgis.engine.catalogue import partial_file as partial_module
from ssdiff_qgis.engine.catalogue.download import download_file
from ssdiff_qgis.engine.catalogue.http import Network
from ssdiff_qgis.engine.errors import (
    CancelledError,
    DiskSpaceError,
    OutputError,
)
from tests.unit.engine.catalogue.web import (
    BODY,
    FAST,
    SHA256,
    Log,
    always,
    gives,
    left_behind,
    part_of,
    send,
    stalls,
)


class TestGoodServer:
    def test_downloads_once(self, web, download):
        url = web.add("/m", gives())
        log = download(url)
        assert log.fractions == sorted(log.fractions) and log.fractions[-1] == 1
        assert len(log.fractions) > 5 and not log.infos and not log.warnings
        download(url)
        assert len(web.asked) == 1

    def test_replaces_another_file(self, web, download, target):
        target.parent.mkdir()
        for content in (b"old", b"x" * len(BODY)):
            target.write_bytes(content)
            download(web.add("/m", gives()))

    def test_without_a_length(self, web, download):
        download(web.add("/m", always(200, BODY, Content_Length=None)))

    def test_cancelled_and_gone_on_with(self, web, download, target):
        url = web.add("/m", gives())
        with pytest.raises(CancelledError, match="What has arrived is kept"):
            download(url, log=Log(cancel_at=0.5))
        part = part_of(target)
        assert 0.5 * len(BODY) <= len(part) < len(BODY) and part == BODY[: len(part)]
        assert not target.exists()
        download(url)
        assert web.ranges == [None, f"bytes={len(part)}-"]
        assert web.asked[1][1]["If-Range"] == '"1"'

    def test_cancelled_before_anything_is_asked(self, web, target):
        log = Log(cancel_at=0)
        log.update(0)
        with pytest.raises(CancelledError):
            download_file([web.add("/m", gives())], target, len(BODY), SHA256, FAST, log)
        assert web.asked == []


class TestBrokenConnections:
    def test_goes_on_where_it_was_cut(self, web, download):
        log = download(web.add("/m", gives(upto=50_000), gives(upto=60_000), gives()))
        assert web.ranges == [None, "bytes=50000-", "bytes=110000-"]
        assert [headers.get("If-Range") for _, headers in web.asked] == [None, '"1"', '"1"']
        assert "broke off after 50000 of 200000 bytes" in log.infos[0]

    def test_goes_on_after_a_stall(self, web, download):
        log = download(web.add("/m", stalls(upto=70_000), gives()))
        assert web.ranges[0] is None and re.fullmatch(r"bytes=\d{5}-", web.ranges[1])
        assert "timed out" in log.infos[0]

    def test_goes_on_in_the_next_session(self, web, download, refused, target):
        url = web.add("/m", gives(upto=50_000))
        once = Network(proxy="", attempts=1)
        assert "broke off after 50000 of 200000 bytes. Try again later" in refused(
            url, network=once
        )
        assert part_of(target) == BODY[:50_000]
        web.add("/m", gives())
        download(url)
        assert web.ranges == [None, "bytes=50000-"]

    def test_gives_up_when_it_does_not_get_on(self, web, refused):
        refused(web.add("/m", gives(upto=0)))
        assert len(web.asked) == FAST.attempts

    def test_does_not_give_up_while_it_gets_on(self, web, target):
        body = random.Random(1).randbytes(5 * 2**19)
        digest = hashlib.sha256(body).hexdigest()
        url = web.add("/m", gives(body, upto=2**19))
        network = Network(proxy="", attempts=2, pause=0.01)
        download_file([url], target, len(body), digest, network)
        assert target.read_bytes() == body and len(web.asked) == 5

    def test_nobody_there(self, refused):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            message = refused(f"http://127.0.0.1:{free.getsockname()[1]}/m")
        assert "cannot be reached" in message and "refused" in message and "<" not in message

    def test_no_answer(self, web, refused):
        web.routes["/m"] = lambda handler: time.sleep(0.5)
        network = Network(proxy="", read_timeout=0.05, attempts=2, pause=0.01)
        assert "timed out" in refused(web.url("/m"), network=network)
        assert len(web.asked) == 2


class TestLyingAboutRanges:
    @pytest.fixture
    def begun(self, web, target) -> str:
        """An address of which half is here."""
        with pytest.raises(CancelledError):
            url = web.add("/m", gives())
            download_file([url], target, len(BODY), SHA256, FAST, Log(cancel_at=0.5))
        return url

    def test_sends_the_whole_file_instead(self, web, download, begun):
        web.add("/m", always(200, BODY))
        download(begun)
        assert len(web.asked) == 2

    @pytest.mark.parametrize(
        "content_range",
        [None, "bytes 0-199999/200000", "bytes 150000-199999/200001", "bytes 5-1/*", "nonsense"],
    )
    def test_sends_another_range(self, web, download, begun, content_range):
        wrong = always(206, BODY[150_000:], Content_Range=content_range)
        log = download(web.add("/m", wrong, gives()))
        assert "does not give the rest of the file as asked" in log.infos[0]
        assert web.ranges[2:] == [None]

    def test_knows_no_such_range(self, web, download, begun):
        download(web.add("/m", always(416, Content_Range="bytes */5"), gives()))
        assert web.ranges[2:] == [None]

    def test_sends_other_bytes_for_the_range(self, web, download, begun):
        def shifted(handler) -> None:
            first = int(re.search(r"\d+", handler.headers["Range"])[0])
            where = f"bytes {first}-{len(BODY) - 1}/{len(BODY)}"
            send(handler, 206, bytes(len(BODY) - first), Content_Range=where)

        log = download(web.add("/m", shifted, gives()))
        assert "does not go with" in log.warnings[0] and web.ranges[2:] == [None]

    def test_file_has_changed_meanwhile(self, web, download, begun):
        download(web.add("/m", gives(etag='"2"')))
        assert web.asked[1][1]["If-Range"] == '"1"' and len(web.asked) == 2

    def test_weak_tag_is_no_promise(self, web, download, target):
        url = web.add("/m", gives(etag='W/"1"'))
        with pytest.raises(CancelledError):
            download(url, log=Log(cancel_at=0.5))
        download(url)
        assert web.ranges[1] and "If-Range" not in web.asked[1][1]

    def test_a_range_that_nobody_asked_for(self, web, refused):
        route = always(206, BODY[5:], Content_Range="bytes 5-199999/200000")
        assert "answers 206" in refused(web.add("/m", route))

    def test_part_that_is_too_long_is_thrown_away(self, web, download, begun, target):
        (path,) = (target.parent / "partial").glob("*.part")
        path.write_bytes(BODY + b"more")
        download(begun)
        assert web.ranges[1:] == [None]

    def test_part_that_is_complete_is_not_asked_for(self, web, download, begun, target):
        (path,) = (target.parent / "partial").glob("*.part")
        path.write_bytes(BODY)
        download(begun)
        assert len(web.asked) == 1


class TestWrongContent:
    def test_wrong_bytes_are_refused_and_removed(self, web, refused, target):
        message = refused(web.add("/m", gives(bytes(len(BODY)))))
        assert "other bytes than the catalogue says" in message and SHA256[:12] in message
        assert left_behind(target) == [] and len(web.asked) == 1

    @pytest.mark.parametrize("body", [BODY[:-1], BODY + b"x"])
    def test_wrong_length_is_refused_before_the_download(self, web, refused, target, body):
        message = refused(web.add("/m", gives(body)))
        assert f"another file: {len(body)} bytes, where 200000 bytes were expected" in message
        assert left_behind(target) == [] and len(web.asked) == 1

    def test_endless_file_is_refused(self, web, refused, target):
        message = refused(web.add("/m", always(200, BODY * 2, Content_Length=None)))
        assert "another file: more" in message and left_behind(target) == []

    def test_encoded_file_is_refused(self, web, refused):
        route = always(200, BODY, Content_Encoding="gzip")
        assert "encoded (gzip)" in refused(web.add("/m", route))
        assert web.asked[0][1]["Accept-Encoding"] == "identity"


class TestMirrors:
    @pytest.mark.parametrize(
        "bad",
        [always(404), always(410), always(500), gives(bytes(len(BODY))), gives(b"short")],
    )
    def test_next_one_is_tried(self, web, download, bad):
        log = download(web.add("/bad", bad), web.add("/good", gives()))
        assert len(log.warnings) == 1 and log.warnings[0].endswith("Trying the next address.")

    def test_goes_on_with_what_the_first_one_gave(self, web, download):
        download(web.add("/bad", gives(upto=50_000), always(404)), web.add("/good", gives()))
        assert web.ranges == [None, "bytes=50000-", "bytes=50000-"]
        # A tag is a server's own affair.
        assert "If-Range" not in web.asked[2][1]

    def test_starts_anew_when_the_first_one_gave_something_else(self, web, download):
        bad = web.add("/bad", gives(bytes(len(BODY)), upto=50_000), always(404))
        log = download(bad, web.add("/good", gives()))
        assert web.ranges[2:] == ["bytes=50000-", None]
        assert "does not go with" in log.warnings[1]

    def test_all_are_named_when_none_is_good(self, web, refused):
        message = refused(web.add("/a", always(404)), web.add("/b", always(403)))
        assert "/a: the server answers 404 Not Found" in message
        assert "/b: the server answers 403 Forbidden" in message

    def test_there_is_none(self, refused):
        assert "no address to download" in refused()


class TestDisk:
    def test_space_is_looked_for_first(self, web, refused, monkeypatch):
        usage = shutil.disk_usage("/")._replace(free=10_000_000)
        monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
        message = refused(web.add("/m", gives()), kind=DiskSpaceError)
        assert "10 MB free" in message and "17 MB are needed" in message and not web.asked

    def test_folder_that_is_a_file(self, web, tmp_path):
        (tmp_path / "file").write_bytes(b"")
        with pytest.raises(OutputError, match="cannot be written.*SSDIFF_MODELS"):
            download_file([web.url("/m")], tmp_path / "file" / "m", len(BODY), SHA256, FAST)

    def test_disk_that_fills_up_is_named(self, web, refused, monkeypatch):
        def full(self, url: str, etag: str):
            return open("/dev/full", "wb")

        if not Path("/dev/full").exists():
            pytest.skip("no /dev/full")
        monkeypatch.setattr(partial_module.PartialFile, "start", full)
        message = refused(web.add("/m", gives()), kind=OutputError)
        assert "No space left" in message and "Make room" in message
