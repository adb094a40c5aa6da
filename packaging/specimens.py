"""Write a specimen of every kind of letter from the sample case: PDF, and its first pages as PNG.

``python packaging/specimens.py [--out FOLDER]``; needs pdftoppm (poppler-utils). The same tree
gives the same PDF bytes.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "docs" / "specimens"
MOST_BYTES = 150_000
_MOST_PAGES = 2
_DPI = (96, 84, 72)

from cunzheng.core.particulars import Agent, Particulars  # noqa: E402
from cunzheng.core.repayment import Budget, BudgetLine, Plan  # noqa: E402
from cunzheng.core.values import (  # noqa: E402
    LETTER_KINDS,
    LenderKind,
    Letter,
    LetterRequest,
    PaperKind,
    Product,
    Profile,
)
from cunzheng.papers import letters  # noqa: E402
from cunzheng.papers.docx import render_docx  # noqa: E402
from cunzheng.services import demo, review, sample  # noqa: E402

_ONE_WITH_WORD = PaperKind.REPAYMENT


def plan_for(profile: Profile, today: dt.date) -> Plan:
    """An invented proposal for the sample's first card."""
    card = next(one for one in profile.debts if one.product is Product.CREDIT_CARD)
    return Plan(
        dt.date(today.year + 1, 1, 31),
        card.amount_fen or 3_689_045,
        card.lender_id,
        card.id,
        terms=36,
        hardship="2026年2月起所在单位停产，工资停发三个月。\n4月父亲住院，自付医药费较多。",
        budget=Budget(
            (BudgetLine("工资", 480_000), BudgetLine("兼职", 60_000)),
            (
                BudgetLine("房租", 180_000),
                BudgetLine("伙食", 120_000),
                BudgetLine("父亲药费", 60_000),
            ),
        ),
    )


def specimens(folder: Path) -> list[tuple[str, Letter]]:
    """(file name, letter) of every kind, and of the local variants of complaint and report."""
    today = dt.date.fromisoformat(sample.read_story()["today"])
    with demo.make_sample_case(folder / "sample.czx") as case:
        profile, contacts, evidence = case.profile(), case.contacts(), case.evidence()
        findings = review.check(case)
    plan = plan_for(profile, today)
    agent = Agent("周芷（虚构）", "", "12900000002", relation="配偶", until=dt.date(2027, 5, 31))
    agency = profile.agencies[0].id if profile.agencies else ""
    made = []
    for kind in LETTER_KINDS:
        more = Particulars(
            agency_id=agency if kind is PaperKind.COLLECTOR else "",
            plan=plan if kind is PaperKind.REPAYMENT else None,
            agent=agent if kind is PaperKind.AUTHORISATION else Agent(),
        )
        request = LetterRequest(kind, today, more=more, lender_id=_lender(kind, profile))
        letter = letters.compose(request, profile, contacts, evidence, findings)
        made.append((kind.value, letter))
    local = _as_micro_loan(profile)
    for kind in (PaperKind.NFRA, PaperKind.NFRA_REPORT):
        letter = letters.compose(LetterRequest(kind, today), local, contacts, evidence, findings)
        made.append((f"{kind.value}_local", letter))
    return made


def _lender(kind: PaperKind, profile: Profile) -> str:
    """The lender with the online loan, where no finding chooses one."""
    loans = [one for one in profile.debts if one.product is not Product.CREDIT_CARD]
    return loans[0].lender_id if kind is PaperKind.RECORDS and loans else ""


def _as_micro_loan(profile: Profile) -> Profile:
    from dataclasses import replace

    return replace(
        profile,
        lenders=tuple(replace(one, kind=LenderKind.MICRO_LOAN) for one in profile.lenders),
    )


def pictures(pdf: Path, pages: int) -> list[Path]:
    """The first pages as grey PNG of at most MOST_BYTES each."""
    made: list[Path] = []
    for page in range(1, min(pages, _MOST_PAGES) + 1):
        target = pdf.with_name(f"{pdf.stem}-{page}.png")
        for dpi in _DPI:
            subprocess.run(
                ["pdftoppm", "-r", str(dpi), "-gray", "-png", "-singlefile", "-f", str(page),
                 "-l", str(page), str(pdf), str(target.with_suffix(""))],
                check=True,
            )  # fmt: skip
            with Image.open(target) as image:
                small = image.convert("L").quantize(16)
            small.save(target, optimize=True)
            if target.stat().st_size <= MOST_BYTES:
                break
        made.append(target)
    return made


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=OUT)
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CUNZHENG_SETTINGS_DIR"] = str(Path(folder, "settings"))  # never the user's own
        for name, letter in specimens(Path(folder)):
            data = letters.render(letter)
            pdf = out / f"{name}.pdf"
            pdf.write_bytes(data)
            shown = pictures(pdf, letters.page_count(data))
            print(pdf.name, letters.page_count(data), "pages,", len(data), "bytes", len(shown))
            if letter.kind is _ONE_WITH_WORD:
                (out / f"{name}.docx").write_bytes(render_docx(letter))
    return 0


if __name__ == "__main__":
    sys.exit(main())
