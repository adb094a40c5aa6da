"""index.html and verify.html of a folder: pages that any browser shows from the disk, offline.

Everything a page needs is inside it. A content security policy lets nothing else run: no address
is ever contacted, and words of the evidence cannot become markup or script (the template escapes
them, the policy names the scripts by their hash).
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache

from jinja2 import FunctionLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from cunzheng.assets import asset
from cunzheng.core.errors import LetterTemplateBroken
from cunzheng.core.site import Site

INDEX, VERIFY = "index.html", "verify.html"
_FOLDER = "resources/site/"
_SCRIPTS = {INDEX: ("index.js",), VERIFY: ("sha256.js", "verify.js")}
_STYLE = "site.css"


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    def source(name: str) -> str | None:
        try:
            return asset(_FOLDER + name).read_text("utf-8")
        except FileNotFoundError:
            return None

    return ImmutableSandboxedEnvironment(
        loader=FunctionLoader(source),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _inlined(name: str) -> str:
    return asset(_FOLDER + name).read_text("utf-8").strip() + "\n"


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
    return f"'sha256-{digest}'"


def render(page: str, site: Site) -> bytes:
    """INDEX or VERIFY as UTF-8; the same bytes for the same input.

    Raises LetterTemplateBroken with the template's name.
    """
    try:
        scripts = [_inlined(one) for one in _SCRIPTS[page]]
        style = _inlined(_STYLE)
        policy = "; ".join(
            (
                "default-src 'none'",
                "img-src 'self' file: data:",
                "media-src 'self' file:",
                "frame-src 'none'",
                f"style-src {_hash(style)}",
                "script-src " + " ".join(_hash(one) for one in scripts),
                "base-uri 'none'",
                "form-action 'none'",
            )
        )
        text = (
            _environment()
            .get_template(f"{page}.j2")
            .render(
                site=site,
                policy=policy,
                style=Markup(style),  # noqa: S704 - our own files, not words of a case
                scripts=[Markup(one) for one in scripts],  # noqa: S704
            )
        )
    except (TemplateError, OSError, TypeError, ValueError, LookupError, AttributeError):
        raise LetterTemplateBroken(f"{page}.j2") from None
    return text.encode("utf-8")
