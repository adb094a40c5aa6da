"""RFC 3161: ask an authority to state when it saw a hash, and check its answer without a network.

What is stamped is a short statement (which case, which entry, which head), never the case. Limits
and traps are measured in shared/probes/storage.md, section 6: the builder takes data and not a
digest; unreadable answers raise ValueError; OpenSSL's certificate sets are unsorted, which the
strict reader refuses; one flipped byte in 284 went unnoticed, so the answer's own hash is kept.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import rfc3161_client as client
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from cunzheng.core.errors import CunzhengError, NotACertificate, NotATimestamp, TimestampOfOther
from cunzheng.core.ids import canonical
from cunzheng.core.kinds import TimestampState

ANSWER_LIMIT = 256 * 1024  # bytes; answers with a whole chain are under 20 KiB
CERTIFICATE_LIMIT = 256 * 1024
_CHAIN_LIMIT = 8
_SHA256 = "2.16.840.1.101.3.4.2.1"
_GRANTED, _WITH_MODS = 0, 1
_SEQUENCE, _SET_OF_CERTIFICATES = 0x30, 0xA0
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: the bytes of the .tsq file and the number the answer must repeat."""

    request: bytes
    nonce: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What an answer states. ``time`` is aware, in UTC; ``reason`` is a code for the words."""

    state: TimestampState
    time: dt.datetime
    authority: str
    policy: str
    serial: int
    reason: str = ""


def statement(case_id: str, seq: int, head: str) -> bytes:
    """The bytes that are stamped: canonical JSON, rebuilt from the log whenever it is needed."""
    return canonical({"case_id": case_id, "seq": seq, "head": head}).encode()


def ask(case_id: str, seq: int, head: str) -> Asked:
    """A request for the statement, by SHA-256, with a nonce, asking for the certificate."""
    built = (
        client.TimestampRequestBuilder()
        .data(statement(case_id, seq, head))
        .hash_algorithm(client.HashAlgorithm.SHA256)
        .cert_request(cert_request=True)
        .nonce(nonce=True)
        .build()
    )
    if built.nonce is None:
        raise NotATimestamp
    return Asked(built.as_bytes(), built.nonce)


def _parsed(work: Callable[[], T], error: type[Exception]) -> T:
    """Run a parser over hostile bytes; whatever it does, one error comes out."""
    try:
        return work()
    except (KeyboardInterrupt, SystemExit, MemoryError, CunzhengError):
        raise
    except BaseException:  # noqa: BLE001 - a panic of the Rust reader is not an Exception
        raise error from None


def read_certificates(data: bytes) -> tuple[x509.Certificate, ...]:
    """Every certificate of a PEM file, or the one of a DER file. Raises NotACertificate."""
    if not data or len(data) > CERTIFICATE_LIMIT:
        raise NotACertificate
    if b"-----BEGIN CERTIFICATE-----" in data:
        found = _parsed(lambda: tuple(x509.load_pem_x509_certificates(data)), NotACertificate)
    else:
        found = (_parsed(lambda: x509.load_der_x509_certificate(data), NotACertificate),)
    unique = {one.public_bytes(Encoding.DER): one for one in found}
    return tuple(unique.values())


def as_pem(certificates: Sequence[x509.Certificate]) -> bytes:
    """The certificates as one PEM text, for keeping."""
    return b"".join(one.public_bytes(Encoding.PEM) for one in certificates)


def decode(response: bytes) -> client.TimeStampResponse:
    """Read an answer. Raises NotATimestamp: too large, not an answer, or a refusal."""
    if not response or len(response) > ANSWER_LIMIT or response[0] != _SEQUENCE:
        raise NotATimestamp
    try:
        answer = client.decode_timestamp_response(response)
    except ValueError:
        again = _parsed(lambda: _sorted_certificates(response), NotATimestamp)
        answer = _parsed(lambda: client.decode_timestamp_response(again), NotATimestamp)
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException:  # noqa: BLE001 - see _parsed
        raise NotATimestamp from None
    if _parsed(lambda: int(answer.status), NotATimestamp) not in {_GRANTED, _WITH_MODS}:
        raise NotATimestamp
    _parsed(
        lambda: (answer.tst_info.gen_time.astimezone(dt.UTC), answer.tst_info.message_imprint),
        NotATimestamp,
    )
    return answer


def _tlv(data: bytes, at: int) -> tuple[int, int, int]:
    """Tag, start of the content and end of one DER value at *at*. Raises ValueError."""
    tag, first = data[at], data[at + 1]
    start, size = at + 2, first
    if first & 0x80:
        count = first & 0x7F
        if not 1 <= count <= 4:
            raise ValueError
        start += count
        size = int.from_bytes(data[at + 2 : start], "big")
    if start + size > len(data):
        raise ValueError
    return tag, start, start + size


def _children(data: bytes, start: int, end: int) -> list[tuple[int, int, int, int]]:
    """(tag, offset, content, end) of each value between *start* and *end*; at most 64."""
    found: list[tuple[int, int, int, int]] = []
    while start < end and len(found) < 64:
        tag, content, stop = _tlv(data, start)
        if stop > end:
            raise ValueError
        found.append((tag, start, content, stop))
        start = stop
    return found


def _sorted_certificates(response: bytes) -> bytes:
    """The same answer with its set of certificates in DER order.

    The set is not under the signature and no length changes. What is kept is the original.
    """
    _tag, start, end = _tlv(response, 0)
    token = _children(response, start, end)[1]
    content = _children(response, token[2], token[3])[1]
    signed = _children(response, content[2], content[3])[0]
    for tag, _offset, first, last in _children(response, signed[2], signed[3]):
        if tag == _SET_OF_CERTIFICATES:
            inner = _children(response, first, last)
            ordered = sorted(response[one[1] : one[3]] for one in inner)
            return response[:first] + b"".join(ordered) + response[last:]
    raise ValueError


def matches(answer: client.TimeStampResponse, nonce: int, said: bytes) -> bool:
    """Is this the answer to the request with *nonce* for the statement *said*?"""
    try:
        info = answer.tst_info
        imprint = info.message_imprint
        return bool(
            imprint.hash_algorithm.dotted_string == _SHA256
            and imprint.message == hashlib.sha256(said).digest()
            and info.nonce == nonce
        )
    except ValueError:
        return False


def _signer(
    answer: client.TimeStampResponse, given: Sequence[x509.Certificate]
) -> tuple[x509.Certificate | None, list[x509.Certificate]]:
    """The certificate that signed, and all certificates inside the answer."""
    inside = [x509.load_der_x509_certificate(one) for one in answer.signed_data.certificates]
    infos = list(answer.signed_data.signer_infos)
    if len(infos) != 1:
        return None, inside
    for one in (*inside, *given):
        if one.issuer == infos[0].issuer and one.serial_number == infos[0].serial_number:
            return one, inside
    return None, inside


def _issued(child: x509.Certificate, parent: x509.Certificate) -> bool:
    try:
        child.verify_directly_issued_by(parent)
    except Exception:  # noqa: BLE001 - ValueError, TypeError, InvalidSignature, unsupported keys
        return False
    return True


def _leads_to(
    leaf: x509.Certificate, inside: Sequence[x509.Certificate], given: Sequence[x509.Certificate]
) -> bool:
    """Does the chain from the signer end at a self-signed certificate that the user gave?"""
    now = leaf
    for _step in range(_CHAIN_LIMIT):
        if now.issuer == now.subject:
            return now in given
        parent = next((one for one in (*given, *inside) if _issued(now, one)), None)
        if parent is None:
            return False
        now = parent
    return False


def _name(leaf: x509.Certificate | None) -> str:
    """The signer's subject, as RFC 4514 text without control or direction characters."""
    text = leaf.subject.rfc4514_string() if leaf is not None else ""
    return "".join(ch for ch in text if ch.isprintable())[:200]


def check(
    response: bytes, nonce: int, said: bytes, certificates: Sequence[x509.Certificate]
) -> Answer:
    """Check an answer against the statement *said* and the certificates the user trusts.

    VERIFIED: signed by an authority whose chain ends at a root among *certificates*.
    UNVERIFIABLE: nothing is wrong with it, but no certificate was given (``no_certificate``), the
    one given is not the authority's root (``other_certificate``), or it was granted with
    changes, which is not read (``modified``). WRONG: the chain leads to the root and still the
    signature or the signer's role does not hold. Raises NotATimestamp, TimestampOfOther.
    """
    return _parsed(lambda: _check(response, nonce, said, certificates), NotATimestamp)


def _check(
    response: bytes, nonce: int, said: bytes, certificates: Sequence[x509.Certificate]
) -> Answer:
    answer = decode(response)
    if not matches(answer, nonce, said):
        raise TimestampOfOther
    leaf, inside = _signer(answer, certificates)
    info = answer.tst_info
    stated = Answer(
        TimestampState.UNVERIFIABLE,
        info.gen_time.astimezone(dt.UTC),
        _name(leaf),
        info.policy.dotted_string,
        info.serial_number,
    )
    if int(answer.status) == _WITH_MODS:
        return _with(stated, TimestampState.UNVERIFIABLE, "modified")
    if not certificates:
        return _with(stated, TimestampState.UNVERIFIABLE, "no_certificate")
    if leaf is None or not _leads_to(leaf, inside, certificates):
        return _with(stated, TimestampState.UNVERIFIABLE, "other_certificate")
    verifier = client.VerifierBuilder(
        nonce=nonce,
        roots=[one for one in certificates if one.issuer == one.subject],
        intermediates=[one for one in certificates if one.issuer != one.subject],
        tsa_certificate=None if leaf in inside else leaf,
    ).build()
    try:
        good = verifier.verify_message(answer, said)
    except (ValueError, client.VerificationError):
        good = False
    return _with(stated, TimestampState.VERIFIED if good else TimestampState.WRONG, "")


def _with(answer: Answer, state: TimestampState, reason: str) -> Answer:
    return Answer(state, answer.time, answer.authority, answer.policy, answer.serial, reason)
