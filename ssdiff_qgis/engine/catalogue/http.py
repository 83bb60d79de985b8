# SPDX-License-Identifier: GPL-3.0-or-later
"""One GET over the network, and new tries where an error may pass by itself.

What QGIS knows of proxies and certificates comes in as a plain `Network`; nothing here is global.
"""

from __future__ import annotations

import contextlib
import queue
import re
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar
from urllib.parse import urljoin, urlsplit

from ssdiff_qgis.engine.errors import CertificateError, DownloadError, ProxyError
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress

_HEADERS = {"Accept-Encoding": "identity", "User-Agent": "ssdiff-qgis"}
_LOCAL = ("localhost", "127.0.0.1", "::1")
_REDIRECTS = 5
_LONGEST_WAIT = 120.0
_TEMPORARY = (408, 425, 429)
_POLL_SECONDS = 0.1
_PIECE = 2**13
_PIECES = 64
_HOP, _END = object(), object()
_T = TypeVar("_T")


def wait(seconds: float, progress: Progress) -> None:
    """Wait.

    Raises:
        CancelledError: Within a tenth of a second after the progress says so.
    """
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        progress.check()
        time.sleep(min(left, _POLL_SECONDS))


@dataclass(frozen=True)
class Network:
    """Way to reach the network.

    Attributes:
        proxy: ``None`` for the environment's (HTTPS_PROXY, NO_PROXY and so on), an empty string for
            none, an address such as ``http://host:3128``, or a function that gives one of these for
            the address to reach; it is called in any thread.
        authorities: Certificates (PEM) to trust besides those that Python trusts.
        connect_timeout: Seconds until a server must have answered the call.
        read_timeout: Seconds that a server may stay silent. Every 8 KiB must arrive within this
            and the connect time-out together.
        attempts: Tries in a row without getting on, before an address is given up.
        pause: Seconds before the second try; doubled for each further one.
        sleep: Waits so many seconds, unless the progress says to stop.
    """

    proxy: str | Callable[[str], str | None] | None = field(default=None, repr=False)
    authorities: str = field(default="", repr=False)
    connect_timeout: float = 10.0
    read_timeout: float = 30.0
    attempts: int = 4
    pause: float = 1.0
    sleep: Callable[[float, Progress], None] = wait

    def proxies(self, url: str) -> dict[str, str]:
        """Proxies for an address as requests takes them; empty leaves them to the environment."""
        proxy = self.proxy(url) if callable(self.proxy) else self.proxy
        return {} if proxy is None else {"http": proxy, "https": proxy}


class TransientError(Exception):
    """What may be different at the next try.

    Args:
        error: Error to raise if it is not.
        wait: Seconds that the server asks to wait, if it does.
    """

    def __init__(self, error: DownloadError, wait: float | None = None) -> None:
        super().__init__(str(error))
        self.error = error
        self.wait = wait


def url_refusal(url: str) -> str:
    """Why an address is not used; empty if it is.

    Only https is, and http on this very machine; no name or password may stand in it.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        return Message("{url!r} is no address: {error}", url=url, error=error)
    if not host or re.search(r"[\s\x00-\x1f\x7f\\]", url):
        return Message("{url!r} is no address of the form https://host/path", url=url)
    if parts.username is not None or parts.password is not None:
        return Message("the address on {host!r} holds a user name or a password", host=host)
    if parts.scheme == "https" or (parts.scheme == "http" and host in _LOCAL):
        return ""
    return Message("{url!r} is not https", url=url)


@dataclass(frozen=True)
class Response:
    """What a server answers.

    Attributes:
        status: HTTP status.
        headers: Headers; their names are looked up without regard to case.
        body: The body in pieces of at most 8 KiB, as they arrive. It raises `TransientError` if
            the connection breaks or the server sends too slowly, CancelledError if that was asked
            for.
    """

    status: int
    headers: Mapping[str, str]
    body: Iterator[bytes]

    @property
    def length(self) -> int | None:
        """Bytes of the body where the server says so, else None."""
        length = self.headers.get("Content-Length", "")
        return int(length) if length.isascii() and length.isdigit() else None


def get(
    url: str,
    network: Network,
    progress: Progress,
    read: Callable[[Response], _T],
    headers: Mapping[str, str] | None = None,
    statuses: tuple[int, ...] = (200,),
) -> _T:
    """Ask for an address once, following redirects but never from https to http.

    The network is listened to in a thread of its own, so that a cancellation is noticed within a
    fraction of a second whatever the server does.

    Args:
        url: Address to ask for.
        network: Way to reach it.
        progress: Asked ten times a second whether to stop.
        read: Makes the result of the response, whose body it consumes.
        headers: Headers to send.
        statuses: Statuses that ``read`` takes.

    Raises:
        TransientError: For what another try may mend: no connection, a time-out, status 429 or 5xx.
        ProxyError: If the proxy asks for a password.
        CertificateError: If the server is not trusted.
        DownloadError: For any other answer, an encoded one included, and for an address that is not
            used.
        CancelledError: If the progress says so.
    """
    exchange = _Exchange(url, network, {**_HEADERS, **(headers or {})}, statuses)
    try:
        status, answered = exchange.head(progress)
        return read(Response(status, answered, exchange.body(progress)))
    finally:
        exchange.close()


def retry(
    attempt: Callable[[], _T],
    network: Network,
    progress: Progress,
    arrived: Callable[[], int] = lambda: 0,
) -> _T:
    """Try again, after a growing pause, as long as what goes wrong may pass.

    Args:
        attempt: Raises `TransientError` for what may pass.
        network: Number of tries, and how long to pause.
        progress: Informed of every further try; asked whether to stop.
        arrived: Bytes that are there. The count of tries starts anew when they have grown well.

    Raises:
        CancelledError: If the progress says so.
        DownloadError: If there was no success, or at once for what does not pass.
    """
    failed = 0
    while True:
        progress.check()
        before = arrived()
        try:
            return attempt()
        except TransientError as transient:
            failed = 1 if arrived() - before >= 2**18 else failed + 1
            seconds = max(network.pause * 2 ** (failed - 1), transient.wait or 0)
            if failed >= network.attempts or seconds > _LONGEST_WAIT:
                raise transient.error from transient
            progress.info(
                Message(
                    "{error} Trying again in {seconds:.0f} s.",
                    error=transient.error,
                    seconds=seconds,
                )
            )
            network.sleep(seconds, progress)


class _Exchange:
    """One request, in a thread of its own that puts what comes into a queue.

    What the thread waits for in the network cannot be interrupted. When nobody wants it any more
    it is left to itself, and ends with the next piece, or with the time-out of the network.
    """

    def __init__(
        self, url: str, network: Network, headers: Mapping[str, str], statuses: tuple[int, ...]
    ) -> None:
        self._url, self._network, self._headers = url, network, headers
        self._statuses = statuses
        self._arrivals: queue.Queue[Any] = queue.Queue(_PIECES)
        self._closed = threading.Event()
        threading.Thread(target=self._run, daemon=True).start()

    def head(self, progress: Progress) -> tuple[int, Mapping[str, str]]:
        """Status and headers of the answer."""
        while (arrival := self._next(progress)) is _HOP:
            pass
        return arrival

    def body(self, progress: Progress) -> Iterator[bytes]:
        """The body in pieces."""
        while (arrival := self._next(progress)) is not _END:
            yield arrival

    def close(self) -> None:
        """Want no more of it."""
        self._closed.set()

    def _next(self, progress: Progress) -> Any:
        seconds = self._network.connect_timeout + self._network.read_timeout
        end = time.monotonic() + seconds
        while True:
            progress.check()
            try:
                arrival = self._arrivals.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                if time.monotonic() > end:
                    raise TransientError(
                        DownloadError(
                            "{url} sends too slowly: less than {bytes} bytes in {seconds:.0f} "
                            "s. Try again later.",
                            url=self._url,
                            bytes=_PIECE,
                            seconds=seconds,
                        )
                    ) from None
                continue
            if isinstance(arrival, BaseException):
                raise arrival
            return arrival

    def _put(self, arrival: Any) -> None:
        while not self._closed.is_set():
            try:
                return self._arrivals.put(arrival, timeout=_POLL_SECONDS)
            except queue.Full:
                continue
        raise _ClosedError

    def _run(self) -> None:
        try:
            self._ask()
            self._put(_END)
        except _ClosedError:
            return
        except BaseException as error:  # raised again where somebody waits for an answer
            with contextlib.suppress(_ClosedError):
                self._put(error)

    def _ask(self) -> None:
        requests = _requests()
        with requests.Session() as session:
            if self._network.authorities:
                session.mount("https://", _trusting(self._network.authorities))
            try:
                with self._follow(session) as response:
                    _check_status(response, self._url, self._statuses)
                    _check_encoding(response, self._url)
                    self._put((response.status_code, response.headers))
                    for piece in response.iter_content(_PIECE):
                        self._put(piece)
            except requests.exceptions.RequestException as error:
                raise _translated(error, self._url, requests.exceptions) from error

    def _follow(self, session: Any) -> Any:
        """The response at the end of the redirects."""
        url = address = self._url
        for _ in range(_REDIRECTS + 1):
            refusal = url_refusal(address)
            if refusal:
                if address == url:
                    raise DownloadError("{refusal}. Such an address is not used.", refusal=refusal)
                raise DownloadError(
                    "{url} leads elsewhere, but {refusal}. Such an address is not used.",
                    url=url,
                    refusal=refusal,
                )
            response = session.get(
                address,
                headers=self._headers,
                stream=True,
                # Followed here, where every step is looked at.
                allow_redirects=False,
                timeout=(self._network.connect_timeout, self._network.read_timeout),
                proxies=self._network.proxies(address),
            )
            target = session.get_redirect_target(response)
            if not target:
                return response
            response.close()
            target = urljoin(address, target)
            if address.startswith("https:") and not target.startswith("https:"):
                raise DownloadError(
                    "{url} leads away from https, to {target}. It is not followed; tell "
                    "whoever runs the server.",
                    url=url,
                    target=target.partition("?")[0],
                )
            address = target
            self._put(_HOP)
        raise DownloadError(
            "{url} leads on and on, {count} times. Check the address.",
            url=url,
            count=_REDIRECTS,
        )


class _ClosedError(Exception):
    """Nobody waits for what comes."""


def _requests() -> Any:
    # Not at the top: QGIS shall start no slower, and run without it.
    try:
        import requests
    except ImportError as error:
        raise DownloadError(
            "The Python package requests, which downloads are made with, cannot be used: "
            "{error}. Install it into the Python that QGIS uses (python3 -m pip install "
            "requests).",
            error=error,
        ) from error
    return requests


def _trusting(authorities: str) -> Any:
    """What makes requests trust further certificates."""
    from requests.adapters import HTTPAdapter
    from urllib3.util.ssl_ import create_urllib3_context

    # Its own: it checks the host's name itself where a plain one would refuse an IP address.
    context = create_urllib3_context()
    context.load_default_certs()
    try:
        context.load_verify_locations(cadata=authorities)
    except (ssl.SSLError, ValueError) as error:
        raise CertificateError(
            "The certificates to trust cannot be read: {error}. Remove the one that is damaged "
            "from the trusted authorities (in QGIS: Settings, Options, Authentication).",
            error=error,
        ) from error

    class Adapter(HTTPAdapter):
        def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
            super().init_poolmanager(*args, ssl_context=context, **kwargs)

        def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
            return super().proxy_manager_for(proxy, ssl_context=context, **kwargs)

    return Adapter()


def _check_status(response: Any, url: str, statuses: tuple[int, ...]) -> None:
    status = response.status_code
    if status in statuses:
        return
    if status == 407:
        raise _password_wanted(url)
    answer = Message(
        "{url}: the server answers {answer}", url=url, answer=f"{status} {response.reason}".rstrip()
    )
    if status in _TEMPORARY or status >= 500:
        wait = _retry_after(response.headers.get("Retry-After", ""))
        if wait:
            answer = Message("{answer} and asks to wait {wait:.0f} s", answer=answer, wait=wait)
        raise TransientError(DownloadError("{answer}. Try again later.", answer=answer), wait)
    raise DownloadError("{answer}. Check the address.", answer=answer)


def _check_encoding(response: Any, url: str) -> None:
    """A small encoded answer may unfold to any size, and its length says nothing of it."""
    encoding = response.headers.get("Content-Encoding", "identity")
    if encoding != "identity":
        raise DownloadError(
            "{url} sends the file encoded ({encoding}), which was not asked for. Tell whoever "
            "runs the server.",
            url=url,
            encoding=encoding,
        )


def _retry_after(text: str) -> float | None:
    """Seconds to wait of the header, which holds them or a date."""
    if text.strip().isdigit():
        return float(text)
    try:
        date = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=timezone.utc)
    return max(0.0, (date - datetime.now(timezone.utc)).total_seconds())


def _translated(error: Exception, url: str, kinds: Any) -> Exception:
    reason = _reason(error)
    if isinstance(error, kinds.ProxyError):
        if re.search(r"\b407\b", reason):
            return _password_wanted(url)
        return TransientError(
            ProxyError(
                "{url} cannot be reached through the proxy: {reason}. Check the proxy's "
                "address (in QGIS: Settings, Options, Network; else the variable HTTPS_PROXY).",
                url=url,
                reason=reason,
            )
        )
    if isinstance(error, kinds.SSLError) and re.search("certificate|doesn't match", reason):
        return CertificateError(
            "{url}: the server's certificate is not trusted: {reason}. If your organisation "
            "inspects encrypted traffic, add its certificate to the trusted authorities (in "
            "QGIS: Settings, Options, Authentication; else the variable REQUESTS_CA_BUNDLE).",
            url=url,
            reason=reason,
        )
    if isinstance(error, kinds.InvalidProxyURL):
        return ProxyError(
            "The proxy's address cannot be used: {reason}. Correct it.", reason=reason
        )
    if isinstance(error, kinds.InvalidSchema) and "SOCKS" in reason:
        return ProxyError(
            "The proxy is a SOCKS proxy, for which the Python package PySocks is missing. Install "
            "it into the Python that QGIS uses (python3 -m pip install pysocks), or give an HTTP "
            "proxy."
        )
    if isinstance(error, (kinds.ConnectionError, kinds.Timeout, kinds.ChunkedEncodingError)):
        return TransientError(
            DownloadError(
                "{url} cannot be reached, or the connection broke: {reason}.",
                url=url,
                reason=reason,
            )
        )
    return DownloadError("{url}: {reason}. Check the address.", url=url, reason=reason)


def _reason(error: BaseException) -> str:
    """The innermost cause in words, without the libraries' own objects."""
    inner: Any = error
    while True:
        causes = [c for c in (getattr(inner, "reason", None), *inner.args) if _is_error(c)]
        if not causes:
            break
        inner = causes[-1]
    text = re.sub(r"<[^<>]*>:? ?|HTTPS?Connection(Pool)?\([^()]*\):? ?", "", str(inner))
    if not text.strip(" .()'"):
        text = type(inner).__name__
    return text.strip().rstrip(".")


def _is_error(value: object) -> bool:
    return isinstance(value, BaseException)


def _password_wanted(url: str) -> ProxyError:
    return ProxyError(
        "The proxy between here and {url} asks for a user name and a password (407), and has "
        "got none that it takes. Enter them where the proxy is set (in QGIS: Settings, "
        "Options, Network; else the variable HTTPS_PROXY, with NAME:PASSWORD@ before the host).",
        url=url,
    )
