"""Hour, holiday and frequency cases as a table: what was recorded, and what must be found.

One case a line, columns parted by ``|``; an empty last column: nothing may be found.

HOURS      lender, channel, began, ended (or seconds of talk, ``-`` not known) → rule and sets
HOLIDAYS   day → statutory, arranged, ordinary, unknown
FREQUENCY  lender, day, a letter a call (a answered, m missed, ? unknown; v a visit) → rules
Lenders are those of findings_kit: cf an online lender, bank a card issuer, loan-bank a bank with a
consumer loan, shark one without a licence, mixed one debt with and one without consent to night.
"""

from __future__ import annotations

HOURS = """
# both sides of each bound, second and minute, of GB/T 45251—2025
cf | call | 2025-11-18 21:59:58 | - |
cf | call | 2025-11-18 21:59:59 | - |
cf | call | 2025-11-18 22:00:00 | - | inside gbt-45251-2025
cf | call | 2025-11-18 22:00:01 | - | inside gbt-45251-2025
cf | call | 2025-11-18 21:59 | - |
cf | call | 2025-11-18 22:00 | - | inside gbt-45251-2025
cf | call | 2025-11-18 22:01 | - | inside gbt-45251-2025
cf | call | 2025-11-18 23:59:59 | - | inside gbt-45251-2025
cf | call | 2025-11-19 00:00:00 | - | inside gbt-45251-2025
cf | call | 2025-11-19 00:00:01 | - | inside gbt-45251-2025
cf | call | 2025-11-19 03:30:00 | - | inside gbt-45251-2025
cf | call | 2025-11-19 07:59:58 | - | inside gbt-45251-2025
cf | call | 2025-11-19 07:59:59 | - | inside gbt-45251-2025
cf | call | 2025-11-19 07:59 | - | inside gbt-45251-2025
cf | call | 2025-11-19 08:00 | - |
cf | call | 2025-11-19 08:00:00 | - |
cf | call | 2025-11-19 08:00:01 | - |
cf | call | 2025-11-19 12:00:00 | - |
# other zones are judged in Asia/Shanghai
cf | call | 2025-11-18T13:59:59Z | - |
cf | call | 2025-11-18T14:00:00Z | - | inside gbt-45251-2025
cf | call | 2025-11-18T23:59:59Z | - | inside gbt-45251-2025
cf | call | 2025-11-19T00:00:00Z | - |
cf | call | 2025-11-18T22:00:00+09:00 | - |
cf | call | 2025-11-18T23:00:00+09:00 | - | inside gbt-45251-2025
# an end: into the window, onto its bound, through the whole night
cf | call | 2025-11-18 21:58:00 | 2025-11-18 21:59:59 |
cf | call | 2025-11-18 21:58:00 | 2025-11-18 22:00:00 |
cf | call | 2025-11-18 21:58:00 | 2025-11-18 22:00:01 | crossing gbt-45251-2025
cf | call | 2025-11-18 21:58:00 | 2025-11-18 22:10:00 | crossing gbt-45251-2025
cf | call | 2025-11-18 21:58:00 | 2025-11-19 09:00:00 | crossing gbt-45251-2025
cf | call | 2025-11-18 21:58 | 2025-11-18 22:00 |
cf | call | 2025-11-18 21:58 | 2025-11-18 22:01 | crossing gbt-45251-2025
cf | call | 2025-11-18 21:58:00 | 2025-11-18 |
cf | call | 2025-11-18 21:58:00 | 119 |
cf | call | 2025-11-18 21:58:00 | 120 |
cf | call | 2025-11-18 21:58:00 | 121 | crossing gbt-45251-2025
cf | call | 2025-11-18 21:58:00 | 0 |
cf | call | 2025-11-18 22:00:00 | 0 | inside gbt-45251-2025
cf | call | 2025-11-18 08:00:00 | 50400 |
cf | call | 2025-11-18 08:00:00 | 50401 | crossing gbt-45251-2025
cf | call | 2025-11-18 07:59:59 | 2 | inside gbt-45251-2025
cf | call | 2025-11-18 23:59:59 | 2025-11-19 00:00:01 | inside gbt-45251-2025
cf | call | 2025-11-18 23:59:59 | 2025-11-19 08:00:01 | inside gbt-45251-2025
cf | visit | 2025-11-18 21:50:00 | 2025-11-18 22:20:00 | crossing gbt-45251-2025
cf | visit | 2025-11-18 21:50 | 2025-11-18 22:00 |
# a time of the day that is not known
cf | call | 2025-11-18 | - | no_time
cf | call | - | - | no_time
cf | visit | 2025-11-18 | - | no_time
cf | sms | 2025-11-18 | - |
cf | call | 2023-11-18 | - |
shark | call | 2025-11-18 | - |
# how it came
cf | visit | 2025-11-18 22:00:00 | - | inside gbt-45251-2025
cf | sms | 2025-11-18 23:00:00 | - |
cf | message | 2025-11-18 23:00:00 | - |
cf | email | 2025-11-18 23:00:00 | - |
cf | letter | 2025-11-18 23:00:00 | - |
bank | sms | 2026-02-01 21:59:59 | - |
bank | sms | 2026-02-01 22:00:00 | - | inside cba-2026
bank | message | 2026-02-01 07:59:59 | - | inside cba-2026
bank | message | 2026-02-01 08:00:00 | - |
bank | email | 2026-02-01 23:00:00 | - | inside cba-2026
bank | visit | 2026-02-01 06:00:00 | - | inside cba-2026
bank | letter | 2026-02-01 23:00:00 | - |
bank | other | 2026-02-01 23:00:00 | - |
# each day in force, both sides
cf | call | 2024-05-14 23:59:59 | - |
cf | call | 2024-05-15 00:00:00 | - | inside nifa-2024
cf | call | 2024-05-15 07:59:59 | - | inside nifa-2024
cf | call | 2025-02-27 23:59:59 | - | inside nifa-2024
cf | call | 2025-02-28 00:00:00 | - | inside gbt-45251-2025
cf | call | 2025-02-27T15:59:59Z | - | inside nifa-2024
cf | call | 2025-02-27T16:00:00Z | - | inside gbt-45251-2025
cf | call | 2025-12-31 23:00:00 | - | inside gbt-45251-2025
cf | call | 2026-01-01 23:00:00 | - | inside gbt-45251-2025
cf | call | 2026-01-30 23:00:00 | - | inside gbt-45251-2025
bank | call | 2024-05-15 23:00:00 | - |
bank | call | 2025-02-28 23:00:00 | - |
bank | call | 2026-01-29 23:59:59 | - |
bank | call | 2026-01-30 00:00:00 | - | inside cba-2026
bank | call | 2026-01-29T15:59:59Z | - |
bank | call | 2026-01-29T16:00:00Z | - | inside cba-2026
loan-bank | call | 2026-01-29 23:59:59 | - |
loan-bank | call | 2026-01-30 00:00:00 | - | inside cba-2026
shark | call | 2026-02-01 23:00:00 | - |
bank | call | 2011-01-31 23:00:00 | - |
cf | call | 2018-03-28 23:00:00 | - |
# a call that began before a set did
cf | call | 2024-05-14 21:59:00 | 2024-05-15 00:30:00 |
bank | call | 2026-01-29 21:59:00 | 2026-01-30 00:30:00 |
# whose it was, and what was agreed
nobody | call | 2025-11-18 21:59:59 | - |
nobody | call | 2025-11-18 22:00:00 | - | no_lender
nobody | call | 2024-05-14 23:00:00 | - |
nobody | call | 2024-05-15 23:00:00 | - | no_lender
bare | call | 2025-11-18 07:59:59 | - | no_product
bare | call | 2025-11-18 08:00:00 | - |
both | call | 2025-11-18 23:00:00 | - | no_product
both | call | 2026-02-01 23:00:00 | - | inside cba-2026
agreed | call | 2025-11-18 22:00:00 | - | agreed gbt-45251-2025
agreed | call | 2025-11-18 21:59:59 | - |
agreed | call | 2025-11-18 21:58:00 | 121 | agreed gbt-45251-2025
mixed | call | 2025-11-18 22:00:00 | - | agreed_mixed
mixed | call | 2025-11-18 08:00:00 | - |
"""

HOLIDAYS = """
2024-01-01 | statutory
2024-01-02 | ordinary
2024-02-09 | ordinary
2024-02-10 | statutory
2024-02-12 | statutory
2024-02-13 | arranged
2024-02-17 | arranged
2024-02-18 | ordinary
2024-05-01 | statutory
2024-05-02 | arranged
2024-12-31 | ordinary
2025-01-01 | statutory
2025-01-02 | ordinary
2025-01-27 | ordinary
2025-01-28 | statutory
2025-01-31 | statutory
2025-02-01 | arranged
2025-02-04 | arranged
2025-02-05 | ordinary
2025-04-03 | ordinary
2025-04-04 | statutory
2025-04-05 | arranged
2025-04-07 | ordinary
2025-05-01 | statutory
2025-05-02 | statutory
2025-05-03 | arranged
2025-05-06 | ordinary
2025-10-01 | statutory
2025-10-03 | statutory
2025-10-04 | arranged
2025-10-06 | statutory
2025-10-08 | arranged
2025-10-09 | ordinary
2026-01-01 | statutory
2026-01-02 | arranged
2026-01-03 | arranged
2026-01-04 | ordinary
2026-02-14 | ordinary
2026-02-15 | arranged
2026-02-16 | statutory
2026-02-19 | statutory
2026-02-20 | arranged
2026-02-23 | arranged
2026-02-24 | ordinary
2026-04-04 | arranged
2026-04-05 | statutory
2026-04-06 | arranged
2026-04-07 | ordinary
2026-05-02 | statutory
2026-05-05 | arranged
2026-05-09 | ordinary
2026-06-19 | statutory
2026-06-21 | arranged
2026-06-22 | ordinary
2026-09-20 | ordinary
2026-09-25 | statutory
2026-09-27 | arranged
2026-10-01 | statutory
2026-10-07 | arranged
2026-10-08 | ordinary
2026-10-10 | ordinary
2026-12-31 | ordinary
2027-01-01 | statutory
2027-01-02 | unknown
2007-12-31 | unknown
2100-01-01 | unknown
"""

FREQUENCY = """
# three answered calls (GB/T, from 2025-02-28; before it the association's, from 2024-05-15)
cf | 2026-03-10 | aaa |
cf | 2026-03-10 | aaaa | answered gbt-45251-2025
cf | 2026-03-10 | aaammmmmm |
cf | 2026-03-10 | mmmaaa |
cf | 2026-03-10 | mmmaaaa | answered gbt-45251-2025
cf | 2026-03-10 | aaa? | answered_unknown
cf | 2026-03-10 | aa? |
cf | 2026-03-10 | ???? | answered_unknown
cf | 2026-03-10 | aaaa? | answered gbt-45251-2025
cf | 2024-05-14 | aaaa |
cf | 2024-05-15 | aaa |
cf | 2024-05-15 | aaaa | answered nifa-2024
cf | 2025-02-27 | aaaa | answered nifa-2024
cf | 2025-02-28 | aaaa | answered gbt-45251-2025
# six attempts (China Banking Association, from 2026-01-30)
bank | 2026-01-29 | aaaaaaa |
bank | 2026-01-30 | aaaaaa |
bank | 2026-01-30 | aaaaaaa | attempts cba-2026
bank | 2026-03-10 | mmmmmm |
bank | 2026-03-10 | mmmmmmm | attempts cba-2026
bank | 2026-03-10 | ??????? | attempts cba-2026
bank | 2026-03-10 | amamam |
bank | 2026-03-10 | amamama | attempts cba-2026
loan-bank | 2026-01-29 | mmmmmmm |
loan-bank | 2026-01-30 | mmmmmmm | attempts cba-2026
# visits: one a day rests on one source
cf | 2026-03-10 | v |
cf | 2026-03-10 | vv | visits
cf | 2025-02-27 | vv |
cf | 2025-02-28 | vv | visits
bank | 2026-03-10 | vv |
# no lender, no licence
nobody | 2026-03-10 | aaaaaaaaa |
shark | 2026-03-10 | aaaaaaaaa |
"""
