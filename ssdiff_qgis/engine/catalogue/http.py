# SPDX-License-Identifier: GPL-3.0-or-later
"""One GET over the network, and patience with what passes by itself.

What QGIS knows of proxies and certificates comes in as a plain `Network`; nothing here is global.
"""

from __future__ import annotations

import re
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any, Protocol, TypeVar
from urllib.parse import urljoin, urlsplit

from ssdiff_qgis.engine.errors import CancelledError, CertificateError, DownloadError, ProxyError

_LOCAL = ("localhost", "127.0.0.1", "::1")
_REDIRECTS = 5
_LONGEST_WAIT = 120.0
_TEMPORARY = (408, 425, 429)
_T = TypeVar("_T")


@dataclass(frozen=True)
class Network:
    """How to reach the network.

    Attributes:
        proxy: ``None`` for the environment's (HTTPS_PROXY, NO_PROXY and so on), an empty string for
            none, an address such as ``http://host:3128``, or a function that gives
            one of these for the address to reach.
        authorities: certificates (PEM) to trust besides those that Python trusts.
        connect_timeout: seconds until a server must have answered the call.
        read_timeout: seconds that a server may stay silent. A cancellation is noticed by then.
        attempts: tries in a row without getting on, before an address is given up.
        pause: seconds before the second try; doubled for each further one.
    """

    proxy: str | Callable[[str], str | None] | None = field(default=None, repr=False)
    authorities: str = field(default="", repr=False)
    connect_timeout: float = 10.0
    read_timeout: float = 30.0
    attempts: int = 4
    pause: float = 1.0

    def proxies(self, url: str) -> dict[str, str]:
        """What requests is to be told for an address; empty leaves it to the environment."""
        proxy = self.proxy(url) if callable(self.proxy) else self.proxy
        return {} if proxy is None else {"http": proxy, "https": proxy}


class Listener(Protocol):
    """Where a download tells how far it is; the engine's `Progress` is one."""

    def update(self, fraction: float) -> None:
        """Work done, 0 to 1."""

    def info(self, text: str) -> None:
        """Something worth knowing."""

    def warning(self, text: str) -> None:
        """Something that may not be as the user wishes."""

    def cancelled(self) -> bool:
        """Whether to stop."""


class Silence:
    """A `Listener` that does not listen."""

    def update(self, fraction: float) -> None:
        """Ignored."""

    def info(self, text: str) -> None:
        """Ignored."""

    def warning(self, text: str) -> None:
        """Ignored."""

    def cancelled(self) -> bool:
        """Never."""
        return False


class Passing(Exception):
    """What may be different at the next try.

    Args:
        error: what to raise if it is not.
        wait: seconds that the server asks to wait, if it does.
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
        return f"{url!r} is no address: {error}"
    if not host or re.search(r"[\s\x00-\x1f\x7f\\]", url):
        return f"{url!r} is no address of the form https://host/path"
    if parts.username is not None or parts.password is not None:
        return f"the address on {host!r} holds a user name or a password"
    if parts.scheme == "https" or (parts.scheme == "http" and host in _LOCAL):
        return ""
    return f"{url!r} is not https"


def check_cancelled(listener: Listener) -> None:
    """Stop if that was asked for.

    Raises:
        CancelledError: if so.
    """
    if listener.cancelled():
        raise CancelledError(
            "Cancelled. What has arrived is kept, and the next download goes on from there."
        )


def get(
    url: str,
    network: Network,
    read: Callable[[Any], _T],
    headers: dict[str, str] | None = None,
    statuses: tuple[int, ...] = (200,),
) -> _T:
    """Ask for an address once, following redirects but never from https to http.

    Args:
        url: the address.
        network: how to reach it.
        read: makes the result of the `requests.Response`, whose body it streams.
        headers: to send.
        statuses: that ``read`` takes.

    Raises:
        Passing: for what another try may mend: no connection, a time-out, status 429 or 5xx.
        ProxyError: if the proxy asks for a password.
        CertificateError: if the server is not trusted.
        DownloadError: for any other answer, and for an address that is not used.
    """
    requests = _requests()
    sent = {"Accept-Encoding": "identity", "User-Agent": "ssdiff-qgis", **(headers or {})}
    with requests.Session() as session:
        if network.authorities:
            session.mount("https://", _trusting(network.authorities))
        try:
            with _follow(session, url, network, sent) as response:
                _check_status(response, url, statuses)
                return read(response)
        except requests.exceptions.RequestException as error:
            raise _translated(error, url, requests.exceptions) from error


def patiently(
    attempt: Callable[[], _T],
    network: Network,
    listener: Listener,
    arrived: Callable[[], int] = lambda: 0,
) -> _T:
    """Try again, after a growing pause, as long as what goes wrong may pass.

    Args:
        attempt: raises `Passing` for what may pass.
        network: how often, and how long to pause.
        listener: is told of every further try, and may cancel.
        arrived: bytes that are there. The count of tries starts anew when they have grown well.

    Raises:
        CancelledError: if the listener says so.
        DownloadError: if there was no success, or at once for what does not pass.
    """
    failed = 0
    while True:
        check_cancelled(listener)
        before = arrived()
        try:
            return attempt()
        except Passing as passing:
            failed = 1 if arrived() - before >= 2**18 else failed + 1
            wait = max(network.pause * 2 ** (failed - 1), passing.wait or 0)
            if failed >= network.attempts or wait > _LONGEST_WAIT:
                raise passing.error from passing
            listener.info(f"{passing} Trying again in {wait:.0f} s.")
            _sleep(wait, listener)


def _sleep(seconds: float, listener: Listener) -> None:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        check_cancelled(listener)
        time.sleep(min(left, 0.1))


def _requests() -> Any:
    # Not at the top: QGIS shall start no slower, and run without it.
    try:
        import requests
    except ImportError as error:
        raise DownloadError(
            f"The Python package requests, which downloads are made with, cannot be used: {error}. "
            f"Install it into the Python that QGIS uses (python3 -m pip install requests)."
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
            f"The certificates to trust cannot be read: {error}. Remove the one that is damaged "
            f"from the trusted authorities (in QGIS: Settings, Options, Authentication)."
        ) from error

    class Adapter(HTTPAdapter):
        def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
            super().init_poolmanager(*args, ssl_context=context, **kwargs)

        def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
            return super().proxy_manager_for(proxy, ssl_context=context, **kwargs)

    return Adapter()


def _follow(session: Any, url: str, network: Network, headers: dict[str, str]) -> Any:
    """The response at the end of the redirects."""
    address = url
    for _ in range(_REDIRECTS + 1):
        refusal = url_refusal(address)
        if refusal:
            start = "" if address == url else f"{url} leads elsewhere, but "
            raise DownloadError(f"{start}{refusal}. Such an address is not used.")
        response = session.get(
            address,
            headers=headers,
            stream=True,
            # Followed here, where every step is looked at.
            allow_redirects=False,
            timeout=(network.connect_timeout, network.read_timeout),
            proxies=network.proxies(address),
        )
        target = session.get_redirect_target(response)
        if not target:
            return response
        response.close()
        target = urljoin(address, target)
        if address.startswith("https:") and not target.startswith("https:"):
            raise DownloadError(
                f"{url} leads away from https, to {target.partition('?')[0]}. It is not followed; "
                f"tell whoever runs the server."
            )
        address = target
    raise DownloadError(f"{url} leads on and on, {_REDIRECTS} times. Check the address.")


def _check_status(response: Any, url: str, statuses: tuple[int, ...]) -> None:
    status = response.status_code
    if status in statuses:
        return
    if status == 407:
        raise _password_wanted(url)
    answer = f"{url}: the server answers {status} {response.reason}".rstrip()
    if status in _TEMPORARY or status >= 500:
        wait = _retry_after(response.headers.get("Retry-After", ""))
        asks = f" and asks to wait {wait:.0f} s" if wait else ""
        raise Passing(DownloadError(f"{answer}{asks}. Try again later."), wait)
    raise DownloadError(f"{answer}. Check the address.")


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
        if "407" in reason:
            return _password_wanted(url)
        return Passing(
            ProxyError(
                f"{url} cannot be reached through the proxy: {reason}. Check the proxy's address "
                f"(in QGIS: Settings, Options, Network; else the variable HTTPS_PROXY)."
            )
        )
    if isinstance(error, kinds.SSLError) and re.search("certificate|doesn't match", reason):
        return CertificateError(
            f"{url}: the server's certificate is not trusted: {reason}. If your organisation "
            f"inspects encrypted traffic, add its certificate to the trusted authorities (in QGIS: "
            f"Settings, Options, Authentication; else the variable REQUESTS_CA_BUNDLE)."
        )
    if isinstance(error, kinds.InvalidProxyURL):
        return ProxyError(f"The proxy's address cannot be used: {reason}. Correct it.")
    if isinstance(error, kinds.InvalidSchema) and "SOCKS" in reason:
        return ProxyError(
            "The proxy is a SOCKS proxy, for which the Python package PySocks is missing. Install "
            "it into the Python that QGIS uses (python3 -m pip install pysocks), or give an HTTP "
            "proxy."
        )
    if isinstance(error, (kinds.ConnectionError, kinds.Timeout, kinds.ChunkedEncodingError)):
        return Passing(
            DownloadError(f"{url} cannot be reached, or the connection broke: {reason}.")
        )
    return DownloadError(f"{url}: {reason}. Check the address.")


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
        f"The proxy between here and {url} asks for a user name and a password (407), and has got "
        f"none that it takes. Enter them where the proxy is set (in QGIS: Settings, Options, "
        f"Network; else the variable HTTPS_PROXY, with NAME:PASSWORD@ before the host)."
    )
