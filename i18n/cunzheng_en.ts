<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>Cunzheng</source>
   <translation>Cunzheng</translation>
  </message>
  <message>
   <source>{case} – Cunzheng</source>
   <translation>{case} – Cunzheng</translation>
  </message>
 </context>
 <context>
  <name>Backup</name>
  <message>
   <source>A verified backup copy was made.</source>
   <translation>A verified backup copy was made.</translation>
  </message>
  <message>
   <source>Automatic backup is switched off.</source>
   <translation>Automatic backup is switched off.</translation>
  </message>
  <message>
   <source>No backup copy could be made on this computer. The case is not affected; back up to another drive.</source>
   <translation>No backup copy could be made on this computer. The case is not affected; back up to another drive.</translation>
  </message>
  <message>
   <source>No backup copy was made, because the case does not verify. Older copies are kept; verify the case now.</source>
   <translation>No backup copy was made, because the case does not verify. Older copies are kept; verify the case now.</translation>
  </message>
  <message>
   <source>No backup copy was made: this computer's drive is nearly full. Free some space, or back up to another drive.</source>
   <translation>No backup copy was made: this computer's drive is nearly full. Free some space, or back up to another drive.</translation>
  </message>
  <message>
   <source>Nothing changed since the newest backup copy.</source>
   <translation>Nothing changed since the newest backup copy.</translation>
  </message>
  <message>
   <source>The case is open for reading only; no backup copy was made.</source>
   <translation>The case is open for reading only; no backup copy was made.</translation>
  </message>
  <message>
   <source>The newest backup copy is not a day old.</source>
   <translation>The newest backup copy is not a day old.</translation>
  </message>
 </context>
 <context>
  <name>Backups</name>
  <message>
   <source>A copy on another drive is the only help against a lost or broken computer. It is encrypted, written under a name of its own, read back from the drive and compared.</source>
   <translation>A copy on another drive is the only help against a lost or broken computer. It is encrypted, written under a name of its own, read back from the drive and compared.</translation>
  </message>
  <message>
   <source>Another file</source>
   <translation>Another file</translation>
  </message>
  <message>
   <source>Another file…</source>
   <translation>Another file…</translation>
  </message>
  <message>
   <source>Backup copies</source>
   <translation>Backup copies</translation>
  </message>
  <message>
   <source>Backup copies on this computer</source>
   <translation>Backup copies on this computer</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Case</translation>
  </message>
  <message>
   <source>Chosen: {name}</source>
   <translation>Chosen: {name}</translation>
  </message>
  <message>
   <source>Folder for the copy</source>
   <translation>Folder for the copy</translation>
  </message>
  <message>
   <source>Last automatic copy on this computer: {time}</source>
   <translation>Last automatic copy on this computer: {time}</translation>
  </message>
  <message>
   <source>Last copy elsewhere: {time}</source>
   <translation>Last copy elsewhere: {time}</translation>
  </message>
  <message>
   <source>Log entries</source>
   <translation>Log entries</translation>
  </message>
  <message>
   <source>Log entries since the newest of them: {count}</source>
   <translation>Log entries since the newest of them: {count}</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Made</translation>
  </message>
  <message>
   <source>Password of the copy</source>
   <translation>Password of the copy</translation>
  </message>
  <message>
   <source>Restore as a new file</source>
   <translation>Restore as a new file</translation>
  </message>
  <message>
   <source>Restore from a backup</source>
   <translation>Restore from a backup</translation>
  </message>
  <message>
   <source>Restore to…</source>
   <translation>Restore to…</translation>
  </message>
  <message>
   <source>Restored</source>
   <translation>Restored</translation>
  </message>
  <message>
   <source>Restored case</source>
   <translation>Restored case</translation>
  </message>
  <message>
   <source>Restore…</source>
   <translation>Restore…</translation>
  </message>
  <message>
   <source>Restoring the copy</source>
   <translation>Restoring the copy</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>Save a copy elsewhere…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Size</translation>
  </message>
  <message>
   <source>The copy is written to a new file, read back and checked. Nothing that exists is overwritten. Without the password it is only compared byte for byte.</source>
   <translation>The copy is written to a new file, read back and checked. Nothing that exists is overwritten. Without the password it is only compared byte for byte.</translation>
  </message>
  <message>
   <source>The copy was restored as {name}. The case that is open now is as it was; open the restored one from the first page.</source>
   <translation>The copy was restored as {name}. The case that is open now is as it was; open the restored one from the first page.</translation>
  </message>
  <message>
   <source>The password at the time of the copy</source>
   <translation>The password at the time of the copy</translation>
  </message>
  <message>
   <source>There is no backup copy on this computer.</source>
   <translation>There is no backup copy on this computer.</translation>
  </message>
  <message>
   <source>Use the emergency sheet</source>
   <translation>Use the emergency sheet</translation>
  </message>
  <message>
   <source>Use the password</source>
   <translation>Use the password</translation>
  </message>
  <message>
   <source>never</source>
   <translation>never</translation>
  </message>
  <message>
   <source>{id}, before an upgrade</source>
   <translation>{id}, before an upgrade</translation>
  </message>
  <message>
   <source>{name} was written, read back and compared. {sum}</source>
   <translation>{name} was written, read back and compared. {sum}</translation>
  </message>
 </context>
 <context>
  <name>Bulk</name>
  <message>
   <source>Assign</source>
   <translation>Assign</translation>
  </message>
  <message>
   <source>Assign a lender to the chosen contacts</source>
   <translation>Assign a lender to the chosen contacts</translation>
  </message>
  <message>
   <source>Assign a number to the chosen contacts</source>
   <translation>Assign a number to the chosen contacts</translation>
  </message>
  <message>
   <source>Changing the contacts</source>
   <translation>Changing the contacts</translation>
  </message>
  <message>
   <source>Known numbers</source>
   <translation>Known numbers</translation>
  </message>
  <message>
   <source>Lenders and agencies</source>
   <translation>Lenders and agencies</translation>
  </message>
  <message>
   <source>Lender…</source>
   <translation>Lender…</translation>
  </message>
  <message>
   <source>No lender is entered yet. Settings: who you are and what you owe.</source>
   <translation>No lender is entered yet. Settings: who you are and what you owe.</translation>
  </message>
  <message>
   <source>Number…</source>
   <translation>Number…</translation>
  </message>
  <message>
   <source>They leave the list and the letters; they stay in the case with your reason, and their exhibits stay too. This can be undone.</source>
   <translation>They leave the list and the letters; they stay in the case with your reason, and their exhibits stay too. This can be undone.</translation>
  </message>
  <message>
   <source>Which number do these {count} contacts have?</source>
   <translation>Which number do these {count} contacts have?</translation>
  </message>
  <message>
   <source>Who stands behind these {count} contacts?</source>
   <translation>Who stands behind these {count} contacts?</translation>
  </message>
  <message>
   <source>Withdraw {count} contacts</source>
   <translation>Withdraw {count} contacts</translation>
  </message>
  <message>
   <source>Write a letter about them</source>
   <translation>Write a letter about them</translation>
  </message>
  <message>
   <source>{count} chosen</source>
   <translation>{count} chosen</translation>
  </message>
 </context>
 <context>
  <name>CallCard</name>
  <message>
   <source>A note of your own</source>
   <translation>A note of your own</translation>
  </message>
  <message>
   <source>A note of your own; Enter adds it with the time</source>
   <translation>A note of your own; Enter adds it with the time</translation>
  </message>
  <message>
   <source>Ask, and write down</source>
   <translation>Ask, and write down</translation>
  </message>
  <message>
   <source>Before the call</source>
   <translation>Before the call</translation>
  </message>
  <message>
   <source>Call card</source>
   <translation>Call card</translation>
  </message>
  <message>
   <source>Keep it beside you during a call: what to ask, notes with the time by one key, and at the end a contact to save.</source>
   <translation>Keep it beside you during a call: what to ask, notes with the time by one key, and at the end a contact to save.</translation>
  </message>
  <message>
   <source>Note with one key</source>
   <translation>Note with one key</translation>
  </message>
  <message>
   <source>Notes of this call</source>
   <translation>Notes of this call</translation>
  </message>
  <message>
   <source>Open the call card</source>
   <translation>Open the call card</translation>
  </message>
  <message>
   <source>Record (F9)</source>
   <translation>Record (F9)</translation>
  </message>
  <message>
   <source>Since {start}: {time}</source>
   <translation>Since {start}: {time}</translation>
  </message>
  <message>
   <source>The call begins</source>
   <translation>The call begins</translation>
  </message>
  <message>
   <source>The call is over…</source>
   <translation>The call is over…</translation>
  </message>
  <message>
   <source>The card is filled in</source>
   <translation>The card is filled in</translation>
  </message>
  <message>
   <source>The keys 1 to 9 add a note with the time, wherever no text is being typed; in a field press Alt with the number.</source>
   <translation>The keys 1 to 9 add a note with the time, wherever no text is being typed; in a field press Alt with the number.</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Throw it away</translation>
  </message>
  <message>
   <source>What is on this card is in no case yet. Choose “The call is over” to make a contact of it, or throw it away.</source>
   <translation>What is on this card is in no case yet. Choose “The call is over” to make a contact of it, or throw it away.</translation>
  </message>
 </context>
 <context>
  <name>Calm</name>
  <message>
   <source>Calm mode</source>
   <translation>Calm mode</translation>
  </message>
  <message>
   <source>Fold again</source>
   <translation>Fold again</translation>
  </message>
  <message>
   <source>Hide quotes and pictures everywhere until I open one</source>
   <translation>Hide quotes and pictures everywhere until I open one</translation>
  </message>
  <message>
   <source>Show the picture, exhibit {no}</source>
   <translation>Show the picture, exhibit {no}</translation>
  </message>
  <message>
   <source>Show the words</source>
   <translation>Show the words</translation>
  </message>
  <message>
   <source>Their words are folded. Show them</source>
   <translation>Their words are folded. Show them</translation>
  </message>
 </context>
 <context>
  <name>Cli</name>
  <message>
   <source> (days off not published)</source>
   <translation> (days off not published)</translation>
  </message>
  <message>
   <source> (from sending)</source>
   <translation> (from sending)</translation>
  </message>
  <message>
   <source>- is standard output, for a printer</source>
   <translation>- is standard output, for a printer</translation>
  </message>
  <message>
   <source>2026-11-18, or with time: 2026-11-18T23:14[:02]</source>
   <translation>2026-11-18, or with time: 2026-11-18T23:14[:02]</translation>
  </message>
  <message>
   <source>About: {name}</source>
   <translation>About: {name}</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>Authority</translation>
  </message>
  <message>
   <source>Both changed {count}: say --conflicts mine or theirs</source>
   <translation>Both changed {count}: say --conflicts mine or theirs</translation>
  </message>
  <message>
   <source>CHANGED</source>
   <translation>CHANGED</translation>
  </message>
  <message>
   <source>Case file (password: {password}): {path}</source>
   <translation>Case file (password: {password}): {path}</translation>
  </message>
  <message>
   <source>Catalogue: {path}</source>
   <translation>Catalogue: {path}</translation>
  </message>
  <message>
   <source>Contacts: {c}; findings: {f}; read back and verified: {v}</source>
   <translation>Contacts: {c}; findings: {f}; read back and verified: {v}</translation>
  </message>
  <message>
   <source>Created, encrypted: {path}</source>
   <translation>Created, encrypted: {path}</translation>
  </message>
  <message>
   <source>Everything in this case is as it was when it came in.</source>
   <translation>Everything in this case is as it was when it came in.</translation>
  </message>
  <message>
   <source>Exhibits added: {n}; contacts added: {c}; already in the case: {a}.</source>
   <translation>Exhibits added: {n}; contacts added: {c}; already in the case: {a}.</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>Finding</translation>
  </message>
  <message>
   <source>Folder for the lawyer: {path}</source>
   <translation>Folder for the lawyer: {path}</translation>
  </message>
  <message>
   <source>Given as their redacted copy: exhibits {numbers}</source>
   <translation>Given as their redacted copy: exhibits {numbers}</translation>
  </message>
  <message>
   <source>Keep evidence of how a debt is collected, and complain.</source>
   <translation>Keep evidence of how a debt is collected, and complain.</translation>
  </message>
  <message>
   <source>Letter: {path}</source>
   <translation>Letter: {path}</translation>
  </message>
  <message>
   <source>Logged as contact no. {no}.</source>
   <translation>Logged as contact no. {no}.</translation>
  </message>
  <message>
   <source>MISSING</source>
   <translation>MISSING</translation>
  </message>
  <message>
   <source>NO</source>
   <translation>NO</translation>
  </message>
  <message>
   <source>New password: </source>
   <translation>New password: </translation>
  </message>
  <message>
   <source>No consent is noted.</source>
   <translation>No consent is noted.</translation>
  </message>
  <message>
   <source>No rule was found that speaks of this on that day.</source>
   <translation>No rule was found that speaks of this on that day.</translation>
  </message>
  <message>
   <source>No time stamps in this case.</source>
   <translation>No time stamps in this case.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>Not given, may show third persons: exhibits {numbers}</source>
   <translation>Not given, may show third persons: exhibits {numbers}</translation>
  </message>
  <message>
   <source>Not imported: {n}</source>
   <translation>Not imported: {n}</translation>
  </message>
  <message>
   <source>Nothing is due: no paper that went out has a deadline.</source>
   <translation>Nothing is due: no paper that went out has a deadline.</translation>
  </message>
  <message>
   <source>Nothing was handed over yet.</source>
   <translation>Nothing was handed over yet.</translation>
  </message>
  <message>
   <source>Other lenders have findings too; write to each with --lender ID:</source>
   <translation>Other lenders have findings too; write to each with --lender ID:</translation>
  </message>
  <message>
   <source>Password: </source>
   <translation>Password: </translation>
  </message>
  <message>
   <source>Plan {id}: {sum} yuan in {count} instalments</source>
   <translation>Plan {id}: {sum} yuan in {count} instalments</translation>
  </message>
  <message>
   <source>Request written: {path}. Send it to a time-stamping authority and bring the answer with --answer.</source>
   <translation>Request written: {path}. Send it to a time-stamping authority and bring the answer with --answer.</translation>
  </message>
  <message>
   <source>Same up to entry {seq} ({at}); then {mine} more here, {theirs} there</source>
   <translation>Same up to entry {seq} ({at}); then {mine} more here, {theirs} there</translation>
  </message>
  <message>
   <source>Something differs; see the lines above. Keep this file as it is.</source>
   <translation>Something differs; see the lines above. Keep this file as it is.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Taken over: {taken}; not: {kept}. Newest entry {head}</source>
   <translation>Taken over: {taken}; not: {kept}. Newest entry {head}</translation>
  </message>
  <message>
   <source>The exports hold entries of these numbers. None was taken over as a contact: import again with --number NUMBER for each that belongs to the collection.</source>
   <translation>The exports hold entries of these numbers. None was taken over as a contact: import again with --number NUMBER for each that belongs to the collection.</translation>
  </message>
  <message>
   <source>The key is already derived with today's costs.</source>
   <translation>The key is already derived with today's costs.</translation>
  </message>
  <message>
   <source>The key is now derived with today's costs. The password is the same.</source>
   <translation>The key is now derived with today's costs. The password is the same.</translation>
  </message>
  <message>
   <source>The password was changed and the file checked. An emergency sheet made before opens it no longer; copies made before still open with the old password.</source>
   <translation>The password was changed and the file checked. An emergency sheet made before opens it no longer; copies made before still open with the old password.</translation>
  </message>
  <message>
   <source>The same again: </source>
   <translation>The same again: </translation>
  </message>
  <message>
   <source>This file is unchanged in itself, but older than the one this computer last saw. If it is a backup, that is expected; if not, look for the newer file.</source>
   <translation>This file is unchanged in itself, but older than the one this computer last saw. If it is a backup, that is expected; if not, look for the newer file.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>To fill in before sending: {what}</source>
   <translation>To fill in before sending: {what}</translation>
  </message>
  <message>
   <source>Type the groups of the emergency sheet; end with an empty line.</source>
   <translation>Type the groups of the emergency sheet; end with an empty line.</translation>
  </message>
  <message>
   <source>Usage: {message} (see --help)</source>
   <translation>Usage: {message} (see --help)</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Verdict</translation>
  </message>
  <message>
   <source>Written and read back: {path}</source>
   <translation>Written and read back: {path}</translation>
  </message>
  <message>
   <source>Written and read back: {path} ({pages} pages)</source>
   <translation>Written and read back: {path} ({pages} pages)</translation>
  </message>
  <message>
   <source>Written: {path}
Whoever has this page and the case file can read everything. Print it, delete the file, keep the page apart from the computer, and try it once: verify CASE --emergency-key -</source>
   <translation>Written: {path}
Whoever has this page and the case file can read everything. Print it, delete the file, keep the page apart from the computer, and try it once: verify CASE --emergency-key -</translation>
  </message>
  <message>
   <source>a notice goes to this agency</source>
   <translation>a notice goes to this agency</translation>
  </message>
  <message>
   <source>about the file</source>
   <translation>about the file</translation>
  </message>
  <message>
   <source>add a rule set out of TOML</source>
   <translation>add a rule set out of TOML</translation>
  </message>
  <message>
   <source>all of it on the first day instead of instalments</source>
   <translation>all of it on the first day instead of instalments</translation>
  </message>
  <message>
   <source>also write it as a Word file that can be edited</source>
   <translation>also write it as a Word file that can be edited</translation>
  </message>
  <message>
   <source>answer in JSON</source>
   <translation>answer in JSON</translation>
  </message>
  <message>
   <source>as of this day (today)</source>
   <translation>as of this day (today)</translation>
  </message>
  <message>
   <source>breach</source>
   <translation>breach</translation>
  </message>
  <message>
   <source>bring files and folders into the case</source>
   <translation>bring files and folders into the case</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>cannot be read</translation>
  </message>
  <message>
   <source>cannot be told</source>
   <translation>cannot be told</translation>
  </message>
  <message>
   <source>change the password of a case</source>
   <translation>change the password of a case</translation>
  </message>
  <message>
   <source>change this one</source>
   <translation>change this one</translation>
  </message>
  <message>
   <source>check that a case or a given folder is unchanged</source>
   <translation>check that a case or a given folder is unchanged</translation>
  </message>
  <message>
   <source>check the contacts against the rules</source>
   <translation>check the contacts against the rules</translation>
  </message>
  <message>
   <source>compare with another copy</source>
   <translation>compare with another copy</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>confirmed</translation>
  </message>
  <message>
   <source>contacts</source>
   <translation>contacts</translation>
  </message>
  <message>
   <source>create an encrypted case file</source>
   <translation>create an encrypted case file</translation>
  </message>
  <message>
   <source>custody log</source>
   <translation>custody log</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>decisions</translation>
  </message>
  <message>
   <source>each instalment in yuan</source>
   <translation>each instalment in yuan</translation>
  </message>
  <message>
   <source>encrypted file</source>
   <translation>encrypted file</translation>
  </message>
  <message>
   <source>established</source>
   <translation>established</translation>
  </message>
  <message>
   <source>exhibit</source>
   <translation>exhibit</translation>
  </message>
  <message>
   <source>for this paper: its addressee, where the case knows it</source>
   <translation>for this paper: its addressee, where the case knows it</translation>
  </message>
  <message>
   <source>give the copy a password of its own, from the first line of FILE</source>
   <translation>give the copy a password of its own, from the first line of FILE</translation>
  </message>
  <message>
   <source>guards against changes</source>
   <translation>guards against changes</translation>
  </message>
  <message>
   <source>head of the log this computer remembers</source>
   <translation>head of the log this computer remembers</translation>
  </message>
  <message>
   <source>how many instalments</source>
   <translation>how many instalments</translation>
  </message>
  <message>
   <source>identity or licence number of that person</source>
   <translation>identity or licence number of that person</translation>
  </message>
  <message>
   <source>it held until --until</source>
   <translation>it held until --until</translation>
  </message>
  <message>
   <source>its answers</source>
   <translation>its answers</translation>
  </message>
  <message>
   <source>its password, where it is another (- is standard input)</source>
   <translation>its password, where it is another (- is standard input)</translation>
  </message>
  <message>
   <source>its postcode</source>
   <translation>its postcode</translation>
  </message>
  <message>
   <source>keep a new form of this kind</source>
   <translation>keep a new form of this kind</translation>
  </message>
  <message>
   <source>keep a repayment plan, or list those kept</source>
   <translation>keep a repayment plan, or list those kept</translation>
  </message>
  <message>
   <source>keep, list or print witness statements, visits and letters</source>
   <translation>keep, list or print witness statements, visits and letters</translation>
  </message>
  <message>
   <source>language</source>
   <translation>language</translation>
  </message>
  <message>
   <source>leave this set out</source>
   <translation>leave this set out</translation>
  </message>
  <message>
   <source>let it count again</source>
   <translation>let it count again</translation>
  </message>
  <message>
   <source>list of exhibits</source>
   <translation>list of exhibits</translation>
  </message>
  <message>
   <source>list what was given to whom</source>
   <translation>list what was given to whom</translation>
  </message>
  <message>
   <source>list, switch or add rules of the case</source>
   <translation>list, switch or add rules of the case</translation>
  </message>
  <message>
   <source>log a contact without a file</source>
   <translation>log a contact without a file</translation>
  </message>
  <message>
   <source>log a paper that went out, or list them</source>
   <translation>log a paper that went out, or list them</translation>
  </message>
  <message>
   <source>log entry {n}</source>
   <translation>log entry {n}</translation>
  </message>
  <message>
   <source>make an encrypted copy, and list the copies</source>
   <translation>make an encrypted copy, and list the copies</translation>
  </message>
  <message>
   <source>mask names and numbers of third persons</source>
   <translation>mask names and numbers of third persons</translation>
  </message>
  <message>
   <source>mask this name or number too (may be repeated)</source>
   <translation>mask this name or number too (may be repeated)</translation>
  </message>
  <message>
   <source>months from one to the next</source>
   <translation>months from one to the next</translation>
  </message>
  <message>
   <source>no letters</source>
   <translation>no letters</translation>
  </message>
  <message>
   <source>not checkable</source>
   <translation>not checkable</translation>
  </message>
  <message>
   <source>not in the list</source>
   <translation>not in the list</translation>
  </message>
  <message>
   <source>not in the log</source>
   <translation>not in the log</translation>
  </message>
  <message>
   <source>note</source>
   <translation>note</translation>
  </message>
  <message>
   <source>note or list consent to contact in the closed hours</source>
   <translation>note or list consent to contact in the closed hours</translation>
  </message>
  <message>
   <source>note that you agreed to contact in the closed hours</source>
   <translation>note that you agreed to contact in the closed hours</translation>
  </message>
  <message>
   <source>notes, plans and drafts</source>
   <translation>notes, plans and drafts</translation>
  </message>
  <message>
   <source>number of the consignment</source>
   <translation>number of the consignment</translation>
  </message>
  <message>
   <source>number the office gave it</source>
   <translation>number the office gave it</translation>
  </message>
  <message>
   <source>of a month (may be repeated)</source>
   <translation>of a month (may be repeated)</translation>
  </message>
  <message>
   <source>one of these is missing: {what}</source>
   <translation>one of these is missing: {what}</translation>
  </message>
  <message>
   <source>only this contact and its exhibits (may be repeated)</source>
   <translation>only this contact and its exhibits (may be repeated)</translation>
  </message>
  <message>
   <source>only this exhibit (may be repeated)</source>
   <translation>only this exhibit (may be repeated)</translation>
  </message>
  <message>
   <source>open with the key of the emergency sheet, out of FILE (- is standard input)</source>
   <translation>open with the key of the emergency sheet, out of FILE (- is standard input)</translation>
  </message>
  <message>
   <source>or to whoever goes by this name</source>
   <translation>or to whoever goes by this name</translation>
  </message>
  <message>
   <source>papers</source>
   <translation>papers</translation>
  </message>
  <message>
   <source>print a filled example to start from (needs no case)</source>
   <translation>print a filled example to start from (needs no case)</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>proposed</translation>
  </message>
  <message>
   <source>put a copy back as a new case file</source>
   <translation>put a copy back as a new case file</translation>
  </message>
  <message>
   <source>put a copy into FOLDER instead, read it back and compare</source>
   <translation>put a copy into FOLDER instead, read it back and compare</translation>
  </message>
  <message>
   <source>read the new password from the first line of FILE (- is standard input)</source>
   <translation>read the new password from the first line of FILE (- is standard input)</translation>
  </message>
  <message>
   <source>read the password from the first line of FILE (- is standard input)</source>
   <translation>read the password from the first line of FILE (- is standard input)</translation>
  </message>
  <message>
   <source>readings of exhibits</source>
   <translation>readings of exhibits</translation>
  </message>
  <message>
   <source>recordings made here</source>
   <translation>recordings made here</translation>
  </message>
  <message>
   <source>redacted copies in place of their originals</source>
   <translation>redacted copies in place of their originals</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejected</translation>
  </message>
  <message>
   <source>replace a file that is there</source>
   <translation>replace a file that is there</translation>
  </message>
  <message>
   <source>replace the file</source>
   <translation>replace the file</translation>
  </message>
  <message>
   <source>same password, derived with today's costs</source>
   <translation>same password, derived with today's costs</translation>
  </message>
  <message>
   <source>set the text in this TrueType font</source>
   <translation>set the text in this TrueType font</translation>
  </message>
  <message>
   <source>set the title in this TrueType font</source>
   <translation>set the title in this TrueType font</translation>
  </message>
  <message>
   <source>show or set who and what the case is about</source>
   <translation>show or set who and what the case is about</translation>
  </message>
  <message>
   <source>somebody other than the debtor was reached</source>
   <translation>somebody other than the debtor was reached</translation>
  </message>
  <message>
   <source>stored bytes</source>
   <translation>stored bytes</translation>
  </message>
  <message>
   <source>take an added set back</source>
   <translation>take an added set back</translation>
  </message>
  <message>
   <source>take in the authority's answer</source>
   <translation>take in the authority's answer</translation>
  </message>
  <message>
   <source>take over what another copy has more</source>
   <translation>take over what another copy has more</translation>
  </message>
  <message>
   <source>take this number's entries out of exports (may be repeated)</source>
   <translation>take this number's entries out of exports (may be repeated)</translation>
  </message>
  <message>
   <source>that person was told of the debt</source>
   <translation>that person was told of the debt</translation>
  </message>
  <message>
   <source>the address of the office</source>
   <translation>the address of the office</translation>
  </message>
  <message>
   <source>the authority's root certificate (may be repeated)</source>
   <translation>the authority's root certificate (may be repeated)</translation>
  </message>
  <message>
   <source>the case file (.czx)</source>
   <translation>the case file (.czx)</translation>
  </message>
  <message>
   <source>the collector's words</source>
   <translation>the collector's words</translation>
  </message>
  <message>
   <source>the date of the paper</source>
   <translation>the date of the paper</translation>
  </message>
  <message>
   <source>the date under the paper (today)</source>
   <translation>the date under the paper (today)</translation>
  </message>
  <message>
   <source>the day it was received</source>
   <translation>the day it was received</translation>
  </message>
  <message>
   <source>the day it was sent</source>
   <translation>the day it was sent</translation>
  </message>
  <message>
   <source>the day of the answer</source>
   <translation>the day of the answer</translation>
  </message>
  <message>
   <source>the day of the event (today)</source>
   <translation>the day of the event (today)</translation>
  </message>
  <message>
   <source>the first day, as 2027-01-15</source>
   <translation>the first day, as 2027-01-15</translation>
  </message>
  <message>
   <source>the last day, as 2027-03-31</source>
   <translation>the last day, as 2027-03-31</translation>
  </message>
  <message>
   <source>the law firm, for a lawyer</source>
   <translation>the law firm, for a lawyer</translation>
  </message>
  <message>
   <source>the number to report to 12321</source>
   <translation>the number to report to 12321</translation>
  </message>
  <message>
   <source>the office it goes to</source>
   <translation>the office it goes to</translation>
  </message>
  <message>
   <source>the other copy</source>
   <translation>the other copy</translation>
  </message>
  <message>
   <source>the repayment plan to propose</source>
   <translation>the repayment plan to propose</translation>
  </message>
  <message>
   <source>the sum in yuan: 12345.67</source>
   <translation>the sum in yuan: 12345.67</translation>
  </message>
  <message>
   <source>the value of {what} cannot be understood</source>
   <translation>the value of {what} cannot be understood</translation>
  </message>
  <message>
   <source>the whole job on the invented sample case</source>
   <translation>the whole job on the invented sample case</translation>
  </message>
  <message>
   <source>there is a word or an option that is not known here</source>
   <translation>there is a word or an option that is not known here</translation>
  </message>
  <message>
   <source>they posed as police, a court or a lawyer</source>
   <translation>they posed as police, a court or a lawyer</translation>
  </message>
  <message>
   <source>this is missing: {what}</source>
   <translation>this is missing: {what}</translation>
  </message>
  <message>
   <source>time stamps</source>
   <translation>time stamps</translation>
  </message>
  <message>
   <source>time unknown</source>
   <translation>time unknown</translation>
  </message>
  <message>
   <source>to whom it goes</source>
   <translation>to whom it goes</translation>
  </message>
  <message>
   <source>trusted time: give out a request, take in the answer, or list</source>
   <translation>trusted time: give out a request, take in the answer, or list</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>unchanged</translation>
  </message>
  <message>
   <source>what applies to a kind of conduct on one day (needs no case)</source>
   <translation>what applies to a kind of conduct on one day (needs no case)</translation>
  </message>
  <message>
   <source>what is due, overdue, answered</source>
   <translation>what is due, overdue, answered</translation>
  </message>
  <message>
   <source>what stays where both changed; without it nothing is taken</source>
   <translation>what stays where both changed; without it nothing is taken</translation>
  </message>
  <message>
   <source>which one to print</source>
   <translation>which one to print</translation>
  </message>
  <message>
   <source>who and what</source>
   <translation>who and what</translation>
  </message>
  <message>
   <source>who and what, as JSON</source>
   <translation>who and what, as JSON</translation>
  </message>
  <message>
   <source>who is authorised to act for you</source>
   <translation>who is authorised to act for you</translation>
  </message>
  <message>
   <source>why (needed to reject)</source>
   <translation>why (needed to reject)</translation>
  </message>
  <message>
   <source>why, in your own words</source>
   <translation>why, in your own words</translation>
  </message>
  <message>
   <source>why; kept in the log</source>
   <translation>why; kept in the log</translation>
  </message>
  <message>
   <source>with --mask: give originals that may show third persons</source>
   <translation>with --mask: give originals that may show third persons</translation>
  </message>
  <message>
   <source>withdrawals</source>
   <translation>withdrawals</translation>
  </message>
  <message>
   <source>write a letter as PDF</source>
   <translation>write a letter as PDF</translation>
  </message>
  <message>
   <source>write a request for an authority</source>
   <translation>write a request for an authority</translation>
  </message>
  <message>
   <source>write an encrypted copy of the case</source>
   <translation>write an encrypted copy of the case</translation>
  </message>
  <message>
   <source>write an envelope as PDF</source>
   <translation>write an envelope as PDF</translation>
  </message>
  <message>
   <source>write the emergency sheet as PDF</source>
   <translation>write the emergency sheet as PDF</translation>
  </message>
  <message>
   <source>write the evidence catalogue</source>
   <translation>write the evidence catalogue</translation>
  </message>
  <message>
   <source>write the folder for a lawyer (not encrypted)</source>
   <translation>write the folder for a lawyer (not encrypted)</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>yes</translation>
  </message>
  <message>
   <source>your own address</source>
   <translation>your own address</translation>
  </message>
  <message>
   <source>your own note</source>
   <translation>your own note</translation>
  </message>
  <message>
   <source>your own postcode</source>
   <translation>your own postcode</translation>
  </message>
  <message>
   <source>{name} was written.</source>
   <translation>{name} was written.</translation>
  </message>
  <message>
   <source>{what} does not go together with {other}</source>
   <translation>{what} does not go together with {other}</translation>
  </message>
  <message>
   <source>{what} needs a value behind it</source>
   <translation>{what} needs a value behind it</translation>
  </message>
  <message>
   <source>{what} takes a whole number</source>
   <translation>{what} takes a whole number</translation>
  </message>
  <message>
   <source>{what} takes no value</source>
   <translation>{what} takes no value</translation>
  </message>
  <message>
   <source>{what} takes one of: {choices}</source>
   <translation>{what} takes one of: {choices}</translation>
  </message>
  <message>
   <source>… and {n} more numbers (see --json)</source>
   <translation>… and {n} more numbers (see --json)</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <source>First rows of the table</source>
   <translation>First rows of the table</translation>
  </message>
  <message>
   <source>Length of the call</source>
   <translation>Length of the call</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Number of the other side</source>
   <translation>Number of the other side</translation>
  </message>
  <message>
   <source>Please say which column holds the number or the name.</source>
   <translation>Please say which column holds the number or the name.</translation>
  </message>
  <message>
   <source>Please say which column holds the time.</source>
   <translation>Please say which column holds the time.</translation>
  </message>
  <message>
   <source>Please say which column holds the words or the length of the call.</source>
   <translation>Please say which column holds the words or the length of the call.</translation>
  </message>
  <message>
   <source>Read the entries</source>
   <translation>Read the entries</translation>
  </message>
  <message>
   <source>Received or sent</source>
   <translation>Received or sent</translation>
  </message>
  <message>
   <source>The app does not know this table. Say what its columns hold; it remembers that for tables with the same heading. The file itself stays as it is.</source>
   <translation>The app does not know this table. Say what its columns hold; it remembers that for tables with the same heading. The file itself stays as it is.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>Which column holds what?</source>
   <translation>Which column holds what?</translation>
  </message>
  <message>
   <source>Words of the message</source>
   <translation>Words of the message</translation>
  </message>
  <message>
   <source>not in this table</source>
   <translation>not in this table</translation>
  </message>
 </context>
 <context>
  <name>Comfort</name>
  <message>
   <source>A second key that locks</source>
   <translation>A second key that locks</translation>
  </message>
  <message>
   <source>A window title and an icon that say nothing (“Notes”)</source>
   <translation>A window title and an icon that say nothing (“Notes”)</translation>
  </message>
  <message>
   <source>An icon in the system's tray, where there is one, with the recorder and the lock</source>
   <translation>An icon in the system's tray, where there is one, with the recorder and the lock</translation>
  </message>
  <message>
   <source>Close the app</source>
   <translation>Close the app</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colours</translation>
  </message>
  <message>
   <source>Cover the pages while another program is in front</source>
   <translation>Cover the pages while another program is in front</translation>
  </message>
  <message>
   <source>Covered while another program is in front. Come back to it.</source>
   <translation>Covered while another program is in front. Come back to it.</translation>
  </message>
  <message>
   <source>Language and size show after the next start.</source>
   <translation>Language and size show after the next start.</translation>
  </message>
  <message>
   <source>Let the system tell when a date is near, after a case is opened</source>
   <translation>Let the system tell when a date is near, after a case is opened</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Look</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>Reminders</translation>
  </message>
  <message>
   <source>Show the window</source>
   <translation>Show the window</translation>
  </message>
  <message>
   <source>Size of everything</source>
   <translation>Size of everything</translation>
  </message>
  <message>
   <source>The notification names a number and nothing of the case. While a case is closed the app knows no dates and tells none.</source>
   <translation>The notification names a number and nothing of the case. While a case is closed the app knows no dates and tells none.</translation>
  </message>
  <message>
   <source>This key is needed for something else. Take one with Ctrl or Alt, or F1 to F12, that does nothing yet; until then Ctrl+L locks.</source>
   <translation>This key is needed for something else. Take one with Ctrl or Alt, or F1 to F12, that does nothing yet; until then Ctrl+L locks.</translation>
  </message>
  <message>
   <source>What others can see</source>
   <translation>What others can see</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>as the system</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>dark</translation>
  </message>
  <message>
   <source>high contrast</source>
   <translation>high contrast</translation>
  </message>
  <message>
   <source>light</source>
   <translation>light</translation>
  </message>
  <message>
   <source>{count} dates want a look. Open the app to see them.</source>
   <translation>{count} dates want a look. Open the app to see them.</translation>
  </message>
 </context>
 <context>
  <name>Detail</name>
  <message>
   <source>Called themselves</source>
   <translation>Called themselves</translation>
  </message>
  <message>
   <source>Choose a contact on the left to see all of it.</source>
   <translation>Choose a contact on the left to see all of it.</translation>
  </message>
  <message>
   <source>Collector</source>
   <translation>Collector</translation>
  </message>
  <message>
   <source>Contact no. {no}</source>
   <translation>Contact no. {no}</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>Credentials</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Edit</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Length</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Reached</source>
   <translation>Reached</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>Time from</source>
   <translation>Time from</translation>
  </message>
  <message>
   <source>Told of the debt</source>
   <translation>Told of the debt</translation>
  </message>
  <message>
   <source>Visitors</source>
   <translation>Visitors</translation>
  </message>
  <message>
   <source>What the rules say</source>
   <translation>What the rules say</translation>
  </message>
  <message>
   <source>What they said</source>
   <translation>What they said</translation>
  </message>
  <message>
   <source>What to do now</source>
   <translation>What to do now</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>Withdraw…</translation>
  </message>
  <message>
   <source>Write a letter</source>
   <translation>Write a letter</translation>
  </message>
  <message>
   <source>You marked</source>
   <translation>You marked</translation>
  </message>
  <message>
   <source>Your note</source>
   <translation>Your note</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>version {no}</source>
   <translation>version {no}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>yes</translation>
  </message>
  <message>
   <source>{day} {clock}</source>
   <translation>{day} {clock}</translation>
  </message>
 </context>
 <context>
  <name>Envelope</name>
  <message>
   <source>Address</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>Addresses kept in this case</source>
   <translation>Addresses kept in this case</translation>
  </message>
  <message>
   <source>Addresses kept in this case…</source>
   <translation>Addresses kept in this case…</translation>
  </message>
  <message>
   <source>C5, 229 × 162 mm</source>
   <translation>C5, 229 × 162 mm</translation>
  </message>
  <message>
   <source>DL, 220 × 110 mm</source>
   <translation>DL, 220 × 110 mm</translation>
  </message>
  <message>
   <source>Envelope</source>
   <translation>Envelope</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>Keep this addressee in the case</source>
   <translation>Keep this addressee in the case</translation>
  </message>
  <message>
   <source>Labels on A4</source>
   <translation>Labels on A4</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>No office's address comes with the app. What is left empty is a line to write on.</source>
   <translation>No office's address comes with the app. What is left empty is a line to write on.</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Phone</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>Postcode</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Size</translation>
  </message>
  <message>
   <source>To</source>
   <translation>To</translation>
  </message>
  <message>
   <source>{note} Status of the address: {status}.</source>
   <translation>{note} Status of the address: {status}.</translation>
  </message>
  <message>
   <source>{value}: {about} ({status}).</source>
   <translation>{value}: {about} ({status}).</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>A file with this name already exists. It was left as it is; choose another name.</source>
   <translation>A file with this name already exists. It was left as it is; choose another name.</translation>
  </message>
  <message>
   <source>Everything was written and checked, but another program still uses the drive, so it could not be ejected. Close the windows that show it, then eject it in the file manager.</source>
   <translation>Everything was written and checked, but another program still uses the drive, so it could not be ejected. Close the windows that show it, then eject it in the file manager.</translation>
  </message>
  <message>
   <source>Everything was written and checked, but this system does not let the app eject the drive. Eject it in the file manager before you pull it out.</source>
   <translation>Everything was written and checked, but this system does not let the app eject the drive. Eject it in the file manager before you pull it out.</translation>
  </message>
  <message>
   <source>Group {group} of the emergency key is mistyped or missing. Nothing was changed; compare it with the sheet and type it again.</source>
   <translation>Group {group} of the emergency key is mistyped or missing. Nothing was changed; compare it with the sheet and type it again.</translation>
  </message>
  <message>
   <source>No microphone can be used. Nothing was recorded; plug one in, or allow the app to use it in the system settings, and try again.</source>
   <translation>No microphone can be used. Nothing was recorded; plug one in, or allow the app to use it in the system settings, and try again.</translation>
  </message>
  <message>
   <source>No password was given. Type it at the prompt, or use --password-file or the variable CUNZHENG_PASSWORD.</source>
   <translation>No password was given. Type it at the prompt, or use --password-file or the variable CUNZHENG_PASSWORD.</translation>
  </message>
  <message>
   <source>No removable drive is plugged in. Nothing was written; plug the stick in, wait a moment and look again.</source>
   <translation>No removable drive is plugged in. Nothing was written; plug the stick in, wait a moment and look again.</translation>
  </message>
  <message>
   <source>Nothing can be written to this drive: it is protected, or it belongs to another user. Nothing was changed on it; move its lock switch or take another drive.</source>
   <translation>Nothing can be written to this drive: it is protected, or it belongs to another user. Nothing was changed on it; move its lock switch or take another drive.</translation>
  </message>
  <message>
   <source>Nothing is chosen to be given. Nothing was written; choose at least one thing.</source>
   <translation>Nothing is chosen to be given. Nothing was written; choose at least one thing.</translation>
  </message>
  <message>
   <source>Nothing is marked yet, so no copy was made. Draw at least one mark on the picture first.</source>
   <translation>Nothing is marked yet, so no copy was made. Draw at least one mark on the picture first.</translation>
  </message>
  <message>
   <source>One of the files is larger than 4 GiB, and this drive (FAT32) cannot hold it. Nothing was written; take a drive with exFAT or NTFS.</source>
   <translation>One of the files is larger than 4 GiB, and this drive (FAT32) cannot hold it. Nothing was written; take a drive with exFAT or NTFS.</translation>
  </message>
  <message>
   <source>One of the two copies changed since they were compared. Nothing was taken over; compare them again.</source>
   <translation>One of the two copies changed since they were compared. Nothing was taken over; compare them again.</translation>
  </message>
  <message>
   <source>Please give a reason. It is kept in the case's log.</source>
   <translation>Please give a reason. It is kept in the case's log.</translation>
  </message>
  <message>
   <source>Reading text in pictures is not installed here. The picture is kept unchanged; type what it says by hand, or install the app with its text recognition.</source>
   <translation>Reading text in pictures is not installed here. The picture is kept unchanged; type what it says by hand, or install the app with its text recognition.</translation>
  </message>
  <message>
   <source>Reading the text in this picture took too long and was stopped. The picture is kept unchanged; type what it says by hand.</source>
   <translation>Reading the text in this picture took too long and was stopped. The picture is kept unchanged; type what it says by hand.</translation>
  </message>
  <message>
   <source>Several removable drives are plugged in. Nothing was written; choose the one that is meant, or pull the others out.</source>
   <translation>Several removable drives are plugged in. Nothing was written; choose the one that is meant, or pull the others out.</translation>
  </message>
  <message>
   <source>Something went wrong. What was saved before is safe.</source>
   <translation>Something went wrong. What was saved before is safe.</translation>
  </message>
  <message>
   <source>Stopped. What was finished before is kept.</source>
   <translation>Stopped. What was finished before is kept.</translation>
  </message>
  <message>
   <source>The app does not know this kind of file. Nothing was imported; recordings, pictures, PDF, text and exports of messages are accepted.</source>
   <translation>The app does not know this kind of file. Nothing was imported; recordings, pictures, PDF, text and exports of messages are accepted.</translation>
  </message>
  <message>
   <source>The app looks into ZIP archives only. Nothing was imported from this one; unpack it first and drop the folder here.</source>
   <translation>The app looks into ZIP archives only. Nothing was imported from this one; unpack it first and drop the folder here.</translation>
  </message>
  <message>
   <source>The case file cannot be written here (the medium or the folder is read-only). It can be read; copy it to your own disk to work on it.</source>
   <translation>The case file cannot be written here (the medium or the folder is read-only). It can be read; copy it to your own disk to work on it.</translation>
  </message>
  <message>
   <source>The case file is damaged. Do not write to it; keep it, and open your last backup copy.</source>
   <translation>The case file is damaged. Do not write to it; keep it, and open your last backup copy.</translation>
  </message>
  <message>
   <source>The case file was exchanged while it was open here, for instance by a change of its password in another window. The last step was not saved; close the case and open it again.</source>
   <translation>The case file was exchanged while it was open here, for instance by a change of its password in another window. The last step was not saved; close the case and open it again.</translation>
  </message>
  <message>
   <source>The case file would not be encrypted on this computer, so the app stopped before writing anything into it. Install the app again.</source>
   <translation>The case file would not be encrypted on this computer, so the app stopped before writing anything into it. Install the app again.</translation>
  </message>
  <message>
   <source>The case file would pass 4 GiB, and this drive (FAT32) cannot hold so large a file. Nothing was written; move the case to your own disk, or use a drive with exFAT or NTFS.</source>
   <translation>The case file would pass 4 GiB, and this drive (FAT32) cannot hold so large a file. Nothing was written; move the case to your own disk, or use a drive with exFAT or NTFS.</translation>
  </message>
  <message>
   <source>The case is open in another window or program. Close it there and try again; nothing was changed.</source>
   <translation>The case is open in another window or program. Close it there and try again; nothing was changed.</translation>
  </message>
  <message>
   <source>The drive did not give back what was written to it. It may be broken, or hold less than it says. Do not use it; what was there before was left alone, and the case on this computer is not affected. Take another drive.</source>
   <translation>The drive did not give back what was written to it. It may be broken, or hold less than it says. Do not use it; what was there before was left alone, and the case on this computer is not affected. Take another drive.</translation>
  </message>
  <message>
   <source>The drive is locked or not opened by the system yet. Nothing was written; open it in the file manager (it may ask for the drive's own password) and look again.</source>
   <translation>The drive is locked or not opened by the system yet. Nothing was written; open it in the file manager (it may ask for the drive's own password) and look again.</translation>
  </message>
  <message>
   <source>The drive stopped answering, perhaps it was pulled out. What was saved before is kept on it; plug it in again and reopen the case.</source>
   <translation>The drive stopped answering, perhaps it was pulled out. What was saved before is kept on it; plug it in again and reopen the case.</translation>
  </message>
  <message>
   <source>The drive went away before everything on it was checked. What was being written does not count as handed over; the case on this computer is not affected. Plug it in and write again.</source>
   <translation>The drive went away before everything on it was checked. What was being written does not count as handed over; the case on this computer is not affected. Plug it in and write again.</translation>
  </message>
  <message>
   <source>The emergency key is typed without a mistake but does not open this case file. It belongs to another case, or the password was changed after the sheet was printed. Nothing was changed.</source>
   <translation>The emergency key is typed without a mistake but does not open this case file. It belongs to another case, or the password was changed after the sheet was printed. Nothing was changed.</translation>
  </message>
  <message>
   <source>The file could not be written at this place. Nothing was changed there; choose another folder.</source>
   <translation>The file could not be written at this place. Nothing was changed there; choose another folder.</translation>
  </message>
  <message>
   <source>The last writing to this case was cut off, and it cannot be completed where nothing can be written. Copy the case file together with the file beside it that ends in -journal to your own disk, and open it there.</source>
   <translation>The last writing to this case was cut off, and it cannot be completed where nothing can be written. Copy the case file together with the file beside it that ends in -journal to your own disk, and open it there.</translation>
  </message>
  <message>
   <source>The law data that came with the app cannot be read. The case is not affected; install the app again.</source>
   <translation>The law data that came with the app cannot be read. The case is not affected; install the app again.</translation>
  </message>
  <message>
   <source>The other copy does not verify: something in it was changed or is missing. Nothing was taken over from it; ask for it again, and keep this one.</source>
   <translation>The other copy does not verify: something in it was changed or is missing. Nothing was taken over from it; ask for it again, and keep this one.</translation>
  </message>
  <message>
   <source>The password does not open this case file. Nothing was changed; check capitals and the input method, and try again.</source>
   <translation>The password does not open this case file. Nothing was changed; check capitals and the input method, and try again.</translation>
  </message>
  <message>
   <source>The password file is not there or cannot be read. Nothing was opened; check its name.</source>
   <translation>The password file is not there or cannot be read. Nothing was opened; check its name.</translation>
  </message>
  <message>
   <source>The password is too easy to guess. Nothing was created or changed; use at least 8 characters (6 Chinese ones) without names, dates and numbers of yours, best a sentence only you know.</source>
   <translation>The password is too easy to guess. Nothing was created or changed; use at least 8 characters (6 Chinese ones) without names, dates and numbers of yours, best a sentence only you know.</translation>
  </message>
  <message>
   <source>The plan takes too long: for a credit card it may take five years (60 months), for other debts 30 years. Nothing was saved; take fewer instalments.</source>
   <translation>The plan takes too long: for a credit card it may take five years (60 months), for other debts 30 years. Nothing was saved; take fewer instalments.</translation>
  </message>
  <message>
   <source>The signature in this answer does not verify: the file was changed or is broken. Nothing was kept; ask the authority for it again.</source>
   <translation>The signature in this answer does not verify: the file was changed or is broken. Nothing was kept; ask the authority for it again.</translation>
  </message>
  <message>
   <source>The text in this picture could not be read. The picture is kept unchanged; try again, or type what it says by hand.</source>
   <translation>The text in this picture could not be read. The picture is kept unchanged; try again, or type what it says by hand.</translation>
  </message>
  <message>
   <source>The two passwords differ. Nothing was created; type the same one twice.</source>
   <translation>The two passwords differ. Nothing was created; type the same one twice.</translation>
  </message>
  <message>
   <source>The wording of this letter has a mistake in its template, so it was not written. The case is not affected; undo the change to the template.</source>
   <translation>The wording of this letter has a mistake in its template, so it was not written. The case is not affected; undo the change to the template.</translation>
  </message>
  <message>
   <source>There are no lines in this file that can be read as text or subtitles. Your transcript is as it was; choose a .srt, .vtt or .txt file.</source>
   <translation>There are no lines in this file that can be read as text or subtitles. Your transcript is as it was; choose a .srt, .vtt or .txt file.</translation>
  </message>
  <message>
   <source>There is no case file at this place. Check the name, or look on the other drive.</source>
   <translation>There is no case file at this place. Check the name, or look on the other drive.</translation>
  </message>
  <message>
   <source>There is no picture to paste. Nothing was imported; copy a picture first, or import its file.</source>
   <translation>There is no picture to paste. Nothing was imported; copy a picture first, or import its file.</translation>
  </message>
  <message>
   <source>There is no repayment plan to write about yet. Make one on the repayment page first; nothing in the case was changed.</source>
   <translation>There is no repayment plan to write about yet. Make one on the repayment page first; nothing in the case was changed.</translation>
  </message>
  <message>
   <source>There is no room left on this drive. What was saved before is whole; free some space and repeat the last step.</source>
   <translation>There is no room left on this drive. What was saved before is whole; free some space and repeat the last step.</translation>
  </message>
  <message>
   <source>There is no such item in this case.</source>
   <translation>There is no such item in this case.</translation>
  </message>
  <message>
   <source>There is not enough room on this drive for this. Nothing was written; free some space, or move the case to a larger drive, and try again.</source>
   <translation>There is not enough room on this drive for this. Nothing was written; free some space, or move the case to a larger drive, and try again.</translation>
  </message>
  <message>
   <source>There is not enough room on this drive. Nothing was written; take a larger one, or choose fewer exhibits.</source>
   <translation>There is not enough room on this drive. Nothing was written; take a larger one, or choose fewer exhibits.</translation>
  </message>
  <message>
   <source>There is nothing confirmed to write about yet. Confirm at least one finding, or log a contact first.</source>
   <translation>There is nothing confirmed to write about yet. Confirm at least one finding, or log a contact first.</translation>
  </message>
  <message>
   <source>These characters are in none of the fonts, so the paper was not written: it would show empty boxes. Replace them and write it again.</source>
   <translation>These characters are in none of the fonts, so the paper was not written: it would show empty boxes. Replace them and write it again.</translation>
  </message>
  <message>
   <source>These terms make no schedule. Nothing was saved; give a sum above zero, a first day and the number of instalments.</source>
   <translation>These terms make no schedule. Nothing was saved; give a sum above zero, a first day and the number of instalments.</translation>
  </message>
  <message>
   <source>These two cannot be made one: one of them is not in the case any more, or they are the same already. Nothing was changed; open the list again.</source>
   <translation>These two cannot be made one: one of them is not in the case any more, or they are the same already. Nothing was changed; open the list again.</translation>
  </message>
  <message>
   <source>These two files are not copies of the same case. Nothing was changed in either of them.</source>
   <translation>These two files are not copies of the same case. Nothing was changed in either of them.</translation>
  </message>
  <message>
   <source>This answer belongs to another request, not to one of this case. Nothing was kept; choose the answer to the request that was exported from this case.</source>
   <translation>This answer belongs to another request, not to one of this case. Nothing was kept; choose the answer to the request that was exported from this case.</translation>
  </message>
  <message>
   <source>This archive is locked with a password, so the app cannot look inside. Nothing was imported from it; unpack it first and drop the folder here.</source>
   <translation>This archive is locked with a password, so the app cannot look inside. Nothing was imported from it; unpack it first and drop the folder here.</translation>
  </message>
  <message>
   <source>This archive would unpack to far more than it should, as hostile archives do. Nothing was imported from it; ask where it comes from before you unpack it.</source>
   <translation>This archive would unpack to far more than it should, as hostile archives do. Nothing was imported from it; ask where it comes from before you unpack it.</translation>
  </message>
  <message>
   <source>This case file could not be brought up to date. It is as it was, and a verified copy lies in the backups; open it read-only and report this.</source>
   <translation>This case file could not be brought up to date. It is as it was, and a verified copy lies in the backups; open it read-only and report this.</translation>
  </message>
  <message>
   <source>This case file is of an older version, and the copy that must be kept before it is brought up to date could not be written or does not verify. Nothing was changed; free some space and try again, or open it read-only.</source>
   <translation>This case file is of an older version, and the copy that must be kept before it is brought up to date could not be written or does not verify. Nothing was changed; free some space and try again, or open it read-only.</translation>
  </message>
  <message>
   <source>This case file was written by a newer version of the app. It was left as it is; update the app to open it.</source>
   <translation>This case file was written by a newer version of the app. It was left as it is; update the app to open it.</translation>
  </message>
  <message>
   <source>This case file was written by an older version of the app and is open for reading only. Open it for writing once; a copy is kept and the file is brought up to date.</source>
   <translation>This case file was written by an older version of the app and is open for reading only. Open it for writing once; a copy is kept and the file is brought up to date.</translation>
  </message>
  <message>
   <source>This computer has no sound system the app can use. Nothing was recorded; record with the phone and import the file.</source>
   <translation>This computer has no sound system the app can use. Nothing was recorded; record with the phone and import the file.</translation>
  </message>
  <message>
   <source>This file cannot be read. Nothing was imported from it; copy it to your disk first, or check its permissions.</source>
   <translation>This file cannot be read. Nothing was imported from it; copy it to your disk first, or check its permissions.</translation>
  </message>
  <message>
   <source>This file changed while it was being read. Nothing was imported; wait until it is finished and import it again.</source>
   <translation>This file changed while it was being read. Nothing was imported; wait until it is finished and import it again.</translation>
  </message>
  <message>
   <source>This file holds no certificate (PEM or DER). Nothing was kept; get the certificate of the authority from its own site.</source>
   <translation>This file holds no certificate (PEM or DER). Nothing was kept; get the certificate of the authority from its own site.</translation>
  </message>
  <message>
   <source>This file is damaged or breaks off, so it could not be understood. Nothing was imported; copy it again from the phone and keep the original there.</source>
   <translation>This file is damaged or breaks off, so it could not be understood. Nothing was imported; copy it again from the phone and keep the original there.</translation>
  </message>
  <message>
   <source>This file is empty (0 bytes). Nothing was imported; copy it again from the phone and keep the original there.</source>
   <translation>This file is empty (0 bytes). Nothing was imported; copy it again from the phone and keep the original there.</translation>
  </message>
  <message>
   <source>This file is in the case already, but what is stored there is damaged. Keep the original and do not delete it; restore the case from your last backup.</source>
   <translation>This file is in the case already, but what is stored there is damaged. Keep the original and do not delete it; restore the case from your last backup.</translation>
  </message>
  <message>
   <source>This file is larger than the app accepts. Nothing was imported from it.</source>
   <translation>This file is larger than the app accepts. Nothing was imported from it.</translation>
  </message>
  <message>
   <source>This file is not the answer of a time-stamping authority, or it was refused there. Nothing was kept; ask the authority again with the request file.</source>
   <translation>This file is not the answer of a time-stamping authority, or it was refused there. Nothing was kept; ask the authority again with the request file.</translation>
  </message>
  <message>
   <source>This file is not there any more. Nothing was imported from it.</source>
   <translation>This file is not there any more. Nothing was imported from it.</translation>
  </message>
  <message>
   <source>This file is too large to be taken straight out of an archive. Nothing was imported from it; unpack the archive first and drop the folder here.</source>
   <translation>This file is too large to be taken straight out of an archive. Nothing was imported from it; unpack the archive first and drop the folder here.</translation>
  </message>
  <message>
   <source>This file was not imported.</source>
   <translation>This file was not imported.</translation>
  </message>
  <message>
   <source>This folder already holds something. It was left as it is; choose a new or empty folder.</source>
   <translation>This folder already holds something. It was left as it is; choose a new or empty folder.</translation>
  </message>
  <message>
   <source>This font cannot be put into a PDF: it is damaged, may not be embedded, or is not in TrueType form. The letter is unchanged; choose another font (a .ttf file as a rule) or the one that comes with the app.</source>
   <translation>This font cannot be put into a PDF: it is damaged, may not be embedded, or is not in TrueType form. The letter is unchanged; choose another font (a .ttf file as a rule) or the one that comes with the app.</translation>
  </message>
  <message>
   <source>This installation cannot make a recording louder: the part that reads pictures, which this needs too, is missing. The recording plays as it is; install that part to have it.</source>
   <translation>This installation cannot make a recording louder: the part that reads pictures, which this needs too, is missing. The recording plays as it is; install that part to have it.</translation>
  </message>
  <message>
   <source>This is an archive inside an archive; the app looks into the outer one only. Unpack it and drop the folder here.</source>
   <translation>This is an archive inside an archive; the app looks into the outer one only. Unpack it and drop the folder here.</translation>
  </message>
  <message>
   <source>This is not a case file of this app. It was left as it is; choose a file that ends in .czx.</source>
   <translation>This is not a case file of this app. It was left as it is; choose a file that ends in .czx.</translation>
  </message>
  <message>
   <source>This picture cannot be opened here. It is kept unchanged; look at it on the phone, or save it there as JPEG and import that too.</source>
   <translation>This picture cannot be opened here. It is kept unchanged; look at it on the phone, or save it there as JPEG and import that too.</translation>
  </message>
  <message>
   <source>This recording is too long to be made louder here. It plays as it is; the original is kept unchanged.</source>
   <translation>This recording is too long to be made louder here. It plays as it is; the original is kept unchanged.</translation>
  </message>
  <message>
   <source>This system does not let the app see the screen. Nothing was imported; take a screenshot with the system's own tool and paste it here.</source>
   <translation>This system does not let the app see the screen. Nothing was imported; take a screenshot with the system's own tool and paste it here.</translation>
  </message>
  <message>
   <source>This value cannot be understood. Nothing was saved; correct it and try again.</source>
   <translation>This value cannot be understood. Nothing was saved; correct it and try again.</translation>
  </message>
  <message>
   <source>This was changed again in the meantime, so it was not undone. Nothing was lost: every version stands in the history of the contact.</source>
   <translation>This was changed again in the meantime, so it was not undone. Nothing was lost: every version stands in the history of the contact.</translation>
  </message>
  <message>
   <source>Two files would get the same name on this drive. Nothing was written; rename one of them in the case and try again.</source>
   <translation>Two files would get the same name on this drive. Nothing was written; rename one of them in the case and try again.</translation>
  </message>
  <message>
   <source>What is in this copy is not as it was, so it was not restored; nothing was written, and the copy is as before. Take an older copy; to see what is left, open this one for reading and verify it.</source>
   <translation>What is in this copy is not as it was, so it was not restored; nothing was written, and the copy is as before. Take an older copy; to see what is left, open this one for reading and verify it.</translation>
  </message>
  <message>
   <source>What was written does not read back the same. Do not hand it over; write it again to another drive. The case itself is not affected.</source>
   <translation>What was written does not read back the same. Do not hand it over; write it again to another drive. The case itself is not affected.</translation>
  </message>
  <message>
   <source>With this amount the sum is paid off before the last instalment, or an instalment would be less than a cent. Nothing was saved; change the amount or the number of instalments.</source>
   <translation>With this amount the sum is paid off before the last instalment, or an instalment would be less than a cent. Nothing was saved; change the amount or the number of instalments.</translation>
  </message>
 </context>
 <context>
  <name>Evidence</name>
  <message>
   <source>Came in</source>
   <translation>Came in</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contacts</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Device</translation>
  </message>
  <message>
   <source>Drop files onto this window. The original bytes are kept unchanged inside the encrypted file.</source>
   <translation>Drop files onto this window. The original bytes are kept unchanged inside the encrypted file.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Evidence</translation>
  </message>
  <message>
   <source>Exhibits</source>
   <translation>Exhibits</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Log a contact from this</source>
   <translation>Log a contact from this</translation>
  </message>
  <message>
   <source>No exhibits yet</source>
   <translation>No exhibits yet</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Picture</translation>
  </message>
  <message>
   <source>Recognise all pictures</source>
   <translation>Recognise all pictures</translation>
  </message>
  <message>
   <source>Search names and text</source>
   <translation>Search names and text</translation>
  </message>
  <message>
   <source>Search names and the text in pictures</source>
   <translation>Search names and the text in pictures</translation>
  </message>
  <message>
   <source>Time and who says so</source>
   <translation>Time and who says so</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Times</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>What it is</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>Withdrawn</translation>
  </message>
  <message>
   <source>{count} entries</source>
   <translation>{count} entries</translation>
  </message>
 </context>
 <context>
  <name>Exhibit</name>
  <message>
   <source>Exhibit {no}</source>
   <translation>Exhibit {no}</translation>
  </message>
  <message>
   <source>Exhibit {no}, picture: open large</source>
   <translation>Exhibit {no}, picture: open large</translation>
  </message>
  <message>
   <source>No preview. The original is kept unchanged.</source>
   <translation>No preview. The original is kept unchanged.</translation>
  </message>
  <message>
   <source>Opening the picture…</source>
   <translation>Opening the picture…</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Picture</translation>
  </message>
 </context>
 <context>
  <name>Files</name>
  <message>
   <source>Folder:</source>
   <translation>Folder:</translation>
  </message>
  <message>
   <source>Kind of file:</source>
   <translation>Kind of file:</translation>
  </message>
 </context>
 <context>
  <name>Findings</name>
  <message>
   <source>All {count}</source>
   <translation>All {count}</translation>
  </message>
  <message>
   <source>As soon as contacts are logged, the rules that were in force on each day are applied to them here.</source>
   <translation>As soon as contacts are logged, the rules that were in force on each day are applied to them here.</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Check</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Confirm</translation>
  </message>
  <message>
   <source>Confirm: {label}</source>
   <translation>Confirm: {label}</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>Finding</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Findings</translation>
  </message>
  <message>
   <source>Fold the text</source>
   <translation>Fold the text</translation>
  </message>
  <message>
   <source>Notes and open questions {count}</source>
   <translation>Notes and open questions {count}</translation>
  </message>
  <message>
   <source>Nothing to check yet</source>
   <translation>Nothing to check yet</translation>
  </message>
  <message>
   <source>Open the contact</source>
   <translation>Open the contact</translation>
  </message>
  <message>
   <source>Read the text</source>
   <translation>Read the text</translation>
  </message>
  <message>
   <source>Reject: {label}</source>
   <translation>Reject: {label}</translation>
  </message>
  <message>
   <source>Rejected {count}</source>
   <translation>Rejected {count}</translation>
  </message>
  <message>
   <source>Reject…</source>
   <translation>Reject…</translation>
  </message>
  <message>
   <source>Rests on</source>
   <translation>Rests on</translation>
  </message>
  <message>
   <source>Standing {count}</source>
   <translation>Standing {count}</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>To confirm {count}</source>
   <translation>To confirm {count}</translation>
  </message>
  <message>
   <source>Your reason: {reason}</source>
   <translation>Your reason: {reason}</translation>
  </message>
  <message>
   <source>a note, not a breach</source>
   <translation>a note, not a breach</translation>
  </message>
  <message>
   <source>a standard, not a law</source>
   <translation>a standard, not a law</translation>
  </message>
  <message>
   <source>cannot be judged</source>
   <translation>cannot be judged</translation>
  </message>
  <message>
   <source>note only</source>
   <translation>note only</translation>
  </message>
 </context>
 <context>
  <name>First</name>
  <message>
   <source>Bank, platform or company, as the contract says</source>
   <translation>Bank, platform or company, as the contract says</translation>
  </message>
  <message>
   <source>It fills the letters later and tells whose the numbers are. All of it may stay empty; more loans, agencies and numbers can be entered under Settings at any time.</source>
   <translation>It fills the letters later and tells whose the numbers are. All of it may stay empty; more loans, agencies and numbers can be entered under Settings at any time.</translation>
  </message>
  <message>
   <source>Save and begin</source>
   <translation>Save and begin</translation>
  </message>
  <message>
   <source>Skip for now</source>
   <translation>Skip for now</translation>
  </message>
  <message>
   <source>Step 2 of 2: who you are and what you owe</source>
   <translation>Step 2 of 2: who you are and what you owe</translation>
  </message>
  <message>
   <source>The one they call</source>
   <translation>The one they call</translation>
  </message>
  <message>
   <source>To whom you owe</source>
   <translation>To whom you owe</translation>
  </message>
  <message>
   <source>Your number</source>
   <translation>Your number</translation>
  </message>
 </context>
 <context>
  <name>Formats</name>
  <message>
   <source>Time unknown</source>
   <translation>Time unknown</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>d MMM yyyy</translation>
  </message>
  <message>
   <source>d MMMM yyyy, dddd</source>
   <translation>d MMMM yyyy, dddd</translation>
  </message>
  <message>
   <source>{count} bytes</source>
   <translation>{count} bytes</translation>
  </message>
  <message>
   <source>{minutes} min {seconds:02d} s</source>
   <translation>{minutes} min {seconds:02d} s</translation>
  </message>
 </context>
 <context>
  <name>Forms</name>
  <message>
   <source>A letter by post…</source>
   <translation>A letter by post…</translation>
  </message>
  <message>
   <source>A visit…</source>
   <translation>A visit…</translation>
  </message>
  <message>
   <source>A witness statement…</source>
   <translation>A witness statement…</translation>
  </message>
  <message>
   <source>Filled forms</source>
   <translation>Filled forms</translation>
  </message>
  <message>
   <source>New: {form}…</source>
   <translation>New: {form}…</translation>
  </message>
  <message>
   <source>Nothing is filled in yet. Choose below what to write down.</source>
   <translation>Nothing is filled in yet. Choose below what to write down.</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Open…</translation>
  </message>
  <message>
   <source>Save for signature</source>
   <translation>Save for signature</translation>
  </message>
  <message>
   <source>Save for signature (PDF)…</source>
   <translation>Save for signature (PDF)…</translation>
  </message>
  <message>
   <source>Statements, visits, letters</source>
   <translation>Statements, visits, letters</translation>
  </message>
  <message>
   <source>The statement was saved. Let the witness read it, correct it by hand where needed, and sign and date it.</source>
   <translation>The statement was saved. Let the witness read it, correct it by hand where needed, and sign and date it.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>none</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>Examples and proof</source>
   <translation>Examples and proof</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Fold</translation>
  </message>
  <message>
   <source>For example</source>
   <translation>For example</translation>
  </message>
  <message>
   <source>None was found that speaks about it today.</source>
   <translation>None was found that speaks about it today.</translation>
  </message>
  <message>
   <source>Rules that can apply today</source>
   <translation>Rules that can apply today</translation>
  </message>
  <message>
   <source>What it is not</source>
   <translation>What it is not</translation>
  </message>
  <message>
   <source>What proves it</source>
   <translation>What proves it</translation>
  </message>
  <message>
   <source>Which of them does depends on the day, the lender and the facts.</source>
   <translation>Which of them does depends on the day, the lender and the facts.</translation>
  </message>
 </context>
 <context>
  <name>Handing</name>
  <message>
   <source>(not written down)</source>
   <translation>(not written down)</translation>
  </message>
  <message>
   <source>A folder instead…</source>
   <translation>A folder instead…</translation>
  </message>
  <message>
   <source>A lawyer, an office, a person: for your own record</source>
   <translation>A lawyer, an office, a person: for your own record</translation>
  </message>
  <message>
   <source>All</source>
   <translation>All</translation>
  </message>
  <message>
   <source>All of it was read from the drive itself, past the memory.</source>
   <translation>All of it was read from the drive itself, past the memory.</translation>
  </message>
  <message>
   <source>An encrypted copy for someone with this app</source>
   <translation>An encrypted copy for someone with this app</translation>
  </message>
  <message>
   <source>An open folder that any browser shows</source>
   <translation>An open folder that any browser shows</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>Cannot be used</translation>
  </message>
  <message>
   <source>Cannot be written</source>
   <translation>Cannot be written</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>Checked</translation>
  </message>
  <message>
   <source>Choose a drive or a folder.</source>
   <translation>Choose a drive or a folder.</translation>
  </message>
  <message>
   <source>Choose the folder, the copy, or both.</source>
   <translation>Choose the folder, the copy, or both.</translation>
  </message>
  <message>
   <source>Chosen: {name}</source>
   <translation>Chosen: {name}</translation>
  </message>
  <message>
   <source>Contacts to give</source>
   <translation>Contacts to give</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>Drive</translation>
  </message>
  <message>
   <source>Eject the drive</source>
   <translation>Eject the drive</translation>
  </message>
  <message>
   <source>Ejected. The drive can be pulled out now.</source>
   <translation>Ejected. The drive can be pulled out now.</translation>
  </message>
  <message>
   <source>Encrypted copy</source>
   <translation>Encrypted copy</translation>
  </message>
  <message>
   <source>Encrypted copy of the whole case, under your password</source>
   <translation>Encrypted copy of the whole case, under your password</translation>
  </message>
  <message>
   <source>Encrypted copy of the whole case, with a password of its own</source>
   <translation>Encrypted copy of the whole case, with a password of its own</translation>
  </message>
  <message>
   <source>Every file was written out, closed, opened again, read back and compared by SHA-256.</source>
   <translation>Every file was written out, closed, opened again, read back and compared by SHA-256.</translation>
  </message>
  <message>
   <source>Everything in the case</source>
   <translation>Everything in the case</translation>
  </message>
  <message>
   <source>Exhibits to give</source>
   <translation>Exhibits to give</translation>
  </message>
  <message>
   <source>FAT: no file on this drive can be larger than 4 GiB. Room is checked first.</source>
   <translation>FAT: no file on this drive can be larger than 4 GiB. Room is checked first.</translation>
  </message>
  <message>
   <source>File system</source>
   <translation>File system</translation>
  </message>
  <message>
   <source>Folder to write into</source>
   <translation>Folder to write into</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Free</translation>
  </message>
  <message>
   <source>Full</source>
   <translation>Full</translation>
  </message>
  <message>
   <source>Further names or numbers to mask</source>
   <translation>Further names or numbers to mask</translation>
  </message>
  <message>
   <source>Further names or numbers to mask, with spaces between</source>
   <translation>Further names or numbers to mask, with spaces between</translation>
  </message>
  <message>
   <source>Give originals that may show third persons all the same</source>
   <translation>Give originals that may show third persons all the same</translation>
  </message>
  <message>
   <source>Give redacted copies in place of their originals</source>
   <translation>Give redacted copies in place of their originals</translation>
  </message>
  <message>
   <source>Give the copy a password of its own</source>
   <translation>Give the copy a password of its own</translation>
  </message>
  <message>
   <source>Given as their redacted copy: exhibits {numbers}.</source>
   <translation>Given as their redacted copy: exhibits {numbers}.</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>Hand over</translation>
  </message>
  <message>
   <source>Hand over to a lawyer or an office</source>
   <translation>Hand over to a lawyer or an office</translation>
  </message>
  <message>
   <source>Hand over…</source>
   <translation>Hand over…</translation>
  </message>
  <message>
   <source>How</source>
   <translation>How</translation>
  </message>
  <message>
   <source>How, and to whom</source>
   <translation>How, and to whom</translation>
  </message>
  <message>
   <source>I know that anybody who has the folder can read everything in it</source>
   <translation>I know that anybody who has the folder can read everything in it</translation>
  </message>
  <message>
   <source>In the folder</source>
   <translation>In the folder</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Letters</translation>
  </message>
  <message>
   <source>Locked or not opened</source>
   <translation>Locked or not opened</translation>
  </message>
  <message>
   <source>Log entry</source>
   <translation>Log entry</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Look again</translation>
  </message>
  <message>
   <source>Look it over</source>
   <translation>Look it over</translation>
  </message>
  <message>
   <source>Mask names and numbers of third persons (family, colleagues)</source>
   <translation>Mask names and numbers of third persons (family, colleagues)</translation>
  </message>
  <message>
   <source>Masked</source>
   <translation>Masked</translation>
  </message>
  <message>
   <source>Masked are the persons named in contacts and statements, and numbers in the text that are not a collector's. Originals are never changed.</source>
   <translation>Masked are the persons named in contacts and statements, and numbers in the text that are not a collector's. Originals are never changed.</translation>
  </message>
  <message>
   <source>Names and numbers of third persons, in what the app writes; never in originals</source>
   <translation>Names and numbers of third persons, in what the app writes; never in originals</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Next</translation>
  </message>
  <message>
   <source>No letters</source>
   <translation>No letters</translation>
  </message>
  <message>
   <source>None</source>
   <translation>None</translation>
  </message>
  <message>
   <source>Not given, because the original may show a third person: exhibits {numbers}. Make a redacted copy of each, or tick that they are given all the same.</source>
   <translation>Not given, because the original may show a third person: exhibits {numbers}. Make a redacted copy of each, or tick that they are given all the same.</translation>
  </message>
  <message>
   <source>Nothing on the drive is overwritten. What is written gets a name of its own there.</source>
   <translation>Nothing on the drive is overwritten. What is written gets a name of its own there.</translation>
  </message>
  <message>
   <source>Nothing was handed over yet.</source>
   <translation>Nothing was handed over yet.</translation>
  </message>
  <message>
   <source>Nothing; everything is given as it is</source>
   <translation>Nothing; everything is given as it is</translation>
  </message>
  <message>
   <source>Only what is ticked</source>
   <translation>Only what is ticked</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Open folder</translation>
  </message>
  <message>
   <source>Open folder, not encrypted</source>
   <translation>Open folder, not encrypted</translation>
  </message>
  <message>
   <source>Opened with its password, verified from end to end. SHA-256 {sum}</source>
   <translation>Opened with its password, verified from end to end. SHA-256 {sum}</translation>
  </message>
  <message>
   <source>Password of the copy</source>
   <translation>Password of the copy</translation>
  </message>
  <message>
   <source>Put the letters in</source>
   <translation>Put the letters in</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Ready</translation>
  </message>
  <message>
   <source>Removable drives</source>
   <translation>Removable drives</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Size</translation>
  </message>
  <message>
   <source>Some of it may have been read from this computer's memory: this drive or system does not let an app read past it. To be sure, pull the drive out, plug it in again and check the folder there once more.</source>
   <translation>Some of it may have been read from this computer's memory: this drive or system does not let an app read past it. To be sure, pull the drive out, plug it in again and check the folder there once more.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Step {now} of {all}</source>
   <translation>Step {now} of {all}</translation>
  </message>
  <message>
   <source>Tell the password by telephone or in person, never on the same stick. Your own password stays yours: it does not open this copy.</source>
   <translation>Tell the password by telephone or in person, never on the same stick. Your own password stays yours: it does not open this copy.</translation>
  </message>
  <message>
   <source>The case keeps to whom it went, when, and what.</source>
   <translation>The case keeps to whom it went, when, and what.</translation>
  </message>
  <message>
   <source>The copy always holds the whole case, unmasked: its log proves that nothing is missing.</source>
   <translation>The copy always holds the whole case, unmasked: its log proves that nothing is missing.</translation>
  </message>
  <message>
   <source>The letters, as they were saved</source>
   <translation>The letters, as they were saved</translation>
  </message>
  <message>
   <source>The same password once more</source>
   <translation>The same password once more</translation>
  </message>
  <message>
   <source>Tick at least one contact or exhibit.</source>
   <translation>Tick at least one contact or exhibit.</translation>
  </message>
  <message>
   <source>Tick that you know the folder is not encrypted.</source>
   <translation>Tick that you know the folder is not encrypted.</translation>
  </message>
  <message>
   <source>To a stick or a folder: an open folder that any browser shows, an encrypted copy with a password of its own, or both. You choose what goes; everything is read back before it counts as handed over.</source>
   <translation>To a stick or a folder: an open folder that any browser shows, an encrypted copy with a password of its own, or both. You choose what goes; everything is read back before it counts as handed over.</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>To whom</translation>
  </message>
  <message>
   <source>Type the password for the copy.</source>
   <translation>Type the password for the copy.</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>What goes</source>
   <translation>What goes</translation>
  </message>
  <message>
   <source>What was checked</source>
   <translation>What was checked</translation>
  </message>
  <message>
   <source>What was given to whom</source>
   <translation>What was given to whom</translation>
  </message>
  <message>
   <source>When</source>
   <translation>When</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>Where to</translation>
  </message>
  <message>
   <source>Write and check</source>
   <translation>Write and check</translation>
  </message>
  <message>
   <source>Write down to whom it goes.</source>
   <translation>Write down to whom it goes.</translation>
  </message>
  <message>
   <source>Writing, then reading back from the drive</source>
   <translation>Writing, then reading back from the drive</translation>
  </message>
  <message>
   <source>Written, read back, and the same.</source>
   <translation>Written, read back, and the same.</translation>
  </message>
  <message>
   <source>masked</source>
   <translation>masked</translation>
  </message>
  <message>
   <source>own password</source>
   <translation>own password</translation>
  </message>
  <message>
   <source>redacted</source>
   <translation>redacted</translation>
  </message>
  <message>
   <source>{contacts} contacts, {exhibits} exhibits, {size} as originals</source>
   <translation>{contacts} contacts, {exhibits} exhibits, {size} as originals</translation>
  </message>
  <message>
   <source>{count} findings are left out: they rest on contacts that were not chosen.</source>
   <translation>{count} findings are left out: they rest on contacts that were not chosen.</translation>
  </message>
  <message>
   <source>{path}
{count} files, {size}</source>
   <translation>{path}
{count} files, {size}</translation>
  </message>
 </context>
 <context>
  <name>Handover</name>
  <message>
   <source>Answer</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>Check the case</source>
   <translation>Check the case</translation>
  </message>
  <message>
   <source>Checking the case</source>
   <translation>Checking the case</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Detail</translation>
  </message>
  <message>
   <source>Handover and copies</source>
   <translation>Handover and copies</translation>
  </message>
  <message>
   <source>Is the case whole?</source>
   <translation>Is the case whole?</translation>
  </message>
  <message>
   <source>Leave the protection of the case?</source>
   <translation>Leave the protection of the case?</translation>
  </message>
  <message>
   <source>Log entries: {count}; newest {head}</source>
   <translation>Log entries: {count}; newest {head}</translation>
  </message>
  <message>
   <source>Reads every exhibit again, compares it with its SHA-256, and replays the custody log. Four answers are kept apart: unchanged, changed, missing, not checkable.</source>
   <translation>Reads every exhibit again, compares it with its SHA-256, and replays the custody log. Four answers are kept apart: unchanged, changed, missing, not checkable.</translation>
  </message>
  <message>
   <source>Result of the check</source>
   <translation>Result of the check</translation>
  </message>
  <message>
   <source>The folder is not encrypted: recordings, screenshots and letters can be read by anybody who has it. Give it only to whom you trust.</source>
   <translation>The folder is not encrypted: recordings, screenshots and letters can be read by anybody who has it. Give it only to whom you trust.</translation>
  </message>
  <message>
   <source>The originals of these exhibits hold the place where they were taken: {numbers}. The originals are given unchanged; withdraw an exhibit to keep it back, or give a marked copy of it.</source>
   <translation>The originals of these exhibits hold the place where they were taken: {numbers}. The originals are given unchanged; withdraw an exhibit to keep it back, or give a marked copy of it.</translation>
  </message>
  <message>
   <source>Unchanged in itself, but older than the file this computer last saw. For a backup that is expected; if this is not one, look for the newer file.</source>
   <translation>Unchanged in itself, but older than the file this computer last saw. For a backup that is expected; if this is not one, look for the newer file.</translation>
  </message>
  <message>
   <source>Unchanged: everything that was put in is still the same.</source>
   <translation>Unchanged: everything that was put in is still the same.</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>Writing and checking the copy</source>
   <translation>Writing and checking the copy</translation>
  </message>
  <message>
   <source>{count} parts are not as they were. Keep this file, write nothing into it, and compare it with your last copy.</source>
   <translation>{count} parts are not as they were. Keep this file, write nothing into it, and compare it with your last copy.</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>1  Stay calm, ask who they are</source>
   <translation>1  Stay calm, ask who they are</translation>
  </message>
  <message>
   <source>2  Record</source>
   <translation>2  Record</translation>
  </message>
  <message>
   <source>3  Say what you can pay</source>
   <translation>3  Say what you can pay</translation>
  </message>
  <message>
   <source>4  Pay only to the lender</source>
   <translation>4  Pay only to the lender</translation>
  </message>
  <message>
   <source>5  Log it the same day</source>
   <translation>5  Log it the same day</translation>
  </message>
  <message>
   <source>6  Complain in order</source>
   <translation>6  Complain in order</translation>
  </message>
  <message>
   <source>First the lender's complaint office, then the regulator; nuisance calls to 12321; threats, following and forced entry to the police. The letters are under Letters.</source>
   <translation>First the lender's complaint office, then the regulator; nuisance calls to 12321; threats, following and forced entry to the police. The letters are under Letters.</translation>
  </message>
  <message>
   <source>Pay into the lender's own account or app only, never to a private person. Keep each receipt.</source>
   <translation>Pay into the lender's own account or app only, never to a private person. Keep each receipt.</translation>
  </message>
  <message>
   <source>Put recordings and screenshots into this app on the day they come, and log calls and visits without a file by hand. What you do not know stays open.</source>
   <translation>Put recordings and screenshots into this app on the day they come, and log calls and visits without a file by hand. What you do not know stays open.</translation>
  </message>
  <message>
   <source>Record the call on the phone, keep messages, take screenshots with date and number visible. Leave the originals on the phone.</source>
   <translation>Record the call on the phone, keep messages, take screenshots with date and number visible. Leave the originals on the phone.</translation>
  </message>
  <message>
   <source>Say what happened and which sum a month is possible. Promise nothing you cannot keep. Ask for offers in writing.</source>
   <translation>Say what happened and which sum a month is possible. Promise nothing you cannot keep. Ask for offers in writing.</translation>
  </message>
  <message>
   <source>Somebody at the door, or in danger: close the door and call 110 now.</source>
   <translation>Somebody at the door, or in danger: close the door and call 110 now.</translation>
  </message>
  <message>
   <source>What the app looks for</source>
   <translation>What the app looks for</translation>
  </message>
  <message>
   <source>When collectors call</source>
   <translation>When collectors call</translation>
  </message>
  <message>
   <source>Where to complain</source>
   <translation>Where to complain</translation>
  </message>
  <message>
   <source>Write it…</source>
   <translation>Write it…</translation>
  </message>
  <message>
   <source>You may take your time. Ask for the name, the staff number, the company, and for which loan they call. Do not confirm anything before you know that.</source>
   <translation>You may take your time. Ask for the name, the staff number, the company, and for which loan they call. Do not confirm anything before you know that.</translation>
  </message>
 </context>
 <context>
  <name>Import</name>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>A folder…</source>
   <translation>A folder…</translation>
  </message>
  <message>
   <source>A region of the screen…</source>
   <translation>A region of the screen…</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Files</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>Files…</translation>
  </message>
  <message>
   <source>Find a number or name</source>
   <translation>Find a number or name</translation>
  </message>
  <message>
   <source>Find recordings on the phone…</source>
   <translation>Find recordings on the phone…</translation>
  </message>
  <message>
   <source>For the {count} chosen files:</source>
   <translation>For the {count} chosen files:</translation>
  </message>
  <message>
   <source>Import a folder</source>
   <translation>Import a folder</translation>
  </message>
  <message>
   <source>Import files</source>
   <translation>Import files</translation>
  </message>
  <message>
   <source>Import finished</source>
   <translation>Import finished</translation>
  </message>
  <message>
   <source>Import › look at {count} files</source>
   <translation>Import › look at {count} files</translation>
  </message>
  <message>
   <source>In the case already as exhibit {no}</source>
   <translation>In the case already as exhibit {no}</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Leave out</translation>
  </message>
  <message>
   <source>Looking at the files</source>
   <translation>Looking at the files</translation>
  </message>
  <message>
   <source>Minutes by which the clock was wrong</source>
   <translation>Minutes by which the clock was wrong</translation>
  </message>
  <message>
   <source>Move the time</source>
   <translation>Move the time</translation>
  </message>
  <message>
   <source>Name the columns…</source>
   <translation>Name the columns…</translation>
  </message>
  <message>
   <source>No time in the file: give it below, or later</source>
   <translation>No time in the file: give it below, or later</translation>
  </message>
  <message>
   <source>Not imported</source>
   <translation>Not imported</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Paste a picture</source>
   <translation>Paste a picture</translation>
  </message>
  <message>
   <source>Paste messages…</source>
   <translation>Paste messages…</translation>
  </message>
  <message>
   <source>Please keep the originals on the phone</source>
   <translation>Please keep the originals on the phone</translation>
  </message>
  <message>
   <source>Progress of the import</source>
   <translation>Progress of the import</translation>
  </message>
  <message>
   <source>Put into the case {count}</source>
   <translation>Put into the case {count}</translation>
  </message>
  <message>
   <source>Putting in {done} of {total}; what is in stays in</source>
   <translation>Putting in {done} of {total}; what is in stays in</translation>
  </message>
  <message>
   <source>Set the number</source>
   <translation>Set the number</translation>
  </message>
  <message>
   <source>Stopped; what came in before is kept.</source>
   <translation>Stopped; what came in before is kept.</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>Take</translation>
  </message>
  <message>
   <source>The export may hold private numbers too. Tick only those of collectors; the file itself is kept whole either way.</source>
   <translation>The export may hold private numbers too. Tick only those of collectors; the file itself is kept whole either way.</translation>
  </message>
  <message>
   <source>The same bytes as another file here: stored once</source>
   <translation>The same bytes as another file here: stored once</translation>
  </message>
  <message>
   <source>There are no files in what was dropped.</source>
   <translation>There are no files in what was dropped.</translation>
  </message>
  <message>
   <source>This drag brings no files of this computer. Copy them from the phone into a folder first, then drop the folder here.</source>
   <translation>This drag brings no files of this computer. Copy them from the phone into a folder first, then drop the folder here.</translation>
  </message>
  <message>
   <source>Tick all 106, 95 and 400 numbers</source>
   <translation>Tick all 106, 95 and 400 numbers</translation>
  </message>
  <message>
   <source>Tick all shown</source>
   <translation>Tick all shown</translation>
  </message>
  <message>
   <source>Time and who says so</source>
   <translation>Time and who says so</translation>
  </message>
  <message>
   <source>Time to use for the chosen file</source>
   <translation>Time to use for the chosen file</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>To look at</translation>
  </message>
  <message>
   <source>Type a time for the chosen file</source>
   <translation>Type a time for the chosen file</translation>
  </message>
  <message>
   <source>Type a time for the {count} chosen files</source>
   <translation>Type a time for the {count} chosen files</translation>
  </message>
  <message>
   <source>Untick all shown</source>
   <translation>Untick all shown</translation>
  </message>
  <message>
   <source>Use this time</source>
   <translation>Use this time</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>What it is</translation>
  </message>
  <message>
   <source>Which time counts</source>
   <translation>Which time counts</translation>
  </message>
  <message>
   <source>Who began it</source>
   <translation>Who began it</translation>
  </message>
  <message>
   <source>Whose messages and calls become contacts of the case?</source>
   <translation>Whose messages and calls become contacts of the case?</translation>
  </message>
  <message>
   <source>about {count} hours left</source>
   <translation>about {count} hours left</translation>
  </message>
  <message>
   <source>about {count} minutes left</source>
   <translation>about {count} minutes left</translation>
  </message>
  <message>
   <source>about {count} seconds left</source>
   <translation>about {count} seconds left</translation>
  </message>
  <message>
   <source>almost done</source>
   <translation>almost done</translation>
  </message>
  <message>
   <source>did not open {count}</source>
   <translation>did not open {count}</translation>
  </message>
  <message>
   <source>each entry has its own</source>
   <translation>each entry has its own</translation>
  </message>
  <message>
   <source>ready {count}</source>
   <translation>ready {count}</translation>
  </message>
  <message>
   <source>worth a look {count}</source>
   <translation>worth a look {count}</translation>
  </message>
  <message>
   <source>{count} were in the case already and are stored once.</source>
   <translation>{count} were in the case already and are stored once.</translation>
  </message>
  <message>
   <source>{files} files and {contacts} contacts were put into the case.</source>
   <translation>{files} files and {contacts} contacts were put into the case.</translation>
  </message>
  <message>
   <source>{source} and {other} agree</source>
   <translation>{source} and {other} agree</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>A few syllables of pinyin are soon tried. Take a sentence instead.</source>
   <translation>A few syllables of pinyin are soon tried. Take a sentence instead.</translation>
  </message>
  <message>
   <source>Add a few more words that only you would choose.</source>
   <translation>Add a few more words that only you would choose.</translation>
  </message>
  <message>
   <source>Birthdays and telephone or identity numbers are tried first. Add words.</source>
   <translation>Birthdays and telephone or identity numbers are tried first. Add words.</translation>
  </message>
  <message>
   <source>Good password</source>
   <translation>Good password</translation>
  </message>
  <message>
   <source>Good. Write it down and keep it in a safe place.</source>
   <translation>Good. Write it down and keep it in a safe place.</translation>
  </message>
  <message>
   <source>It contains words that many people use. Add words that do not belong together.</source>
   <translation>It contains words that many people use. Add words that do not belong together.</translation>
  </message>
  <message>
   <source>It contains your name or number. Who knows you tries these first.</source>
   <translation>It contains your name or number. Who knows you tries these first.</translation>
  </message>
  <message>
   <source>Just enough</source>
   <translation>Just enough</translation>
  </message>
  <message>
   <source>Repetitions add nothing. Add other words.</source>
   <translation>Repetitions add nothing. Add other words.</translation>
  </message>
  <message>
   <source>Rows of letters, digits or keys are tried first. Add words.</source>
   <translation>Rows of letters, digits or keys are tried first. Add words.</translation>
  </message>
  <message>
   <source>Strength of the password</source>
   <translation>Strength of the password</translation>
  </message>
  <message>
   <source>Too short: at least 8 characters, or 6 Chinese ones.</source>
   <translation>Too short: at least 8 characters, or 6 Chinese ones.</translation>
  </message>
  <message>
   <source>Too weak</source>
   <translation>Too weak</translation>
  </message>
  <message>
   <source>Very good password</source>
   <translation>Very good password</translation>
  </message>
  <message>
   <source>centuries</source>
   <translation>centuries</translation>
  </message>
  <message>
   <source>days</source>
   <translation>days</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>hours</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>less than a minute</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutes</translation>
  </message>
  <message>
   <source>months</source>
   <translation>months</translation>
  </message>
  <message>
   <source>years</source>
   <translation>years</translation>
  </message>
  <message>
   <source>{word}: guessing it takes {time}.</source>
   <translation>{word}: guessing it takes {time}.</translation>
  </message>
 </context>
 <context>
  <name>Letters</name>
  <message>
   <source>1  To whom</source>
   <translation>1  To whom</translation>
  </message>
  <message>
   <source>2  Which facts   chosen {chosen} / {total}</source>
   <translation>2  Which facts   chosen {chosen} / {total}</translation>
  </message>
  <message>
   <source>3  What you ask for</source>
   <translation>3  What you ask for</translation>
  </message>
  <message>
   <source>A lawyer</source>
   <translation>A lawyer</translation>
  </message>
  <message>
   <source>A saved letter stays as it is; this begins a new version</source>
   <translation>A saved letter stays as it is; this begins a new version</translation>
  </message>
  <message>
   <source>About which lender</source>
   <translation>About which lender</translation>
  </message>
  <message>
   <source>Another collector</source>
   <translation>Another collector</translation>
  </message>
  <message>
   <source>Change the text</source>
   <translation>Change the text</translation>
  </message>
  <message>
   <source>Choose a font file</source>
   <translation>Choose a font file</translation>
  </message>
  <message>
   <source>Choose a font file…</source>
   <translation>Choose a font file…</translation>
  </message>
  <message>
   <source>Envelope…</source>
   <translation>Envelope…</translation>
  </message>
  <message>
   <source>Fill in</source>
   <translation>Fill in</translation>
  </message>
  <message>
   <source>Fill in: {field}</source>
   <translation>Fill in: {field}</translation>
  </message>
  <message>
   <source>Font of the letters</source>
   <translation>Font of the letters</translation>
  </message>
  <message>
   <source>Font: as shipped</source>
   <translation>Font: as shipped</translation>
  </message>
  <message>
   <source>Font: {name}</source>
   <translation>Font: {name}</translation>
  </message>
  <message>
   <source>Former versions</source>
   <translation>Former versions</translation>
  </message>
  <message>
   <source>Former versions…</source>
   <translation>Former versions…</translation>
  </message>
  <message>
   <source>Go on from this text</source>
   <translation>Go on from this text</translation>
  </message>
  <message>
   <source>Go on from this version</source>
   <translation>Go on from this version</translation>
  </message>
  <message>
   <source>Identity number; a lawyer's licence number</source>
   <translation>Identity number; a lawyer's licence number</translation>
  </message>
  <message>
   <source>Identity or licence number</source>
   <translation>Identity or licence number</translation>
  </message>
  <message>
   <source>It was sent…</source>
   <translation>It was sent…</translation>
  </message>
  <message>
   <source>Keep my words</source>
   <translation>Keep my words</translation>
  </message>
  <message>
   <source>Last day of the authorisation</source>
   <translation>Last day of the authorisation</translation>
  </message>
  <message>
   <source>Lender not known</source>
   <translation>Lender not known</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Letters</translation>
  </message>
  <message>
   <source>Letters › New</source>
   <translation>Letters › New</translation>
  </message>
  <message>
   <source>Missing before it can be sent</source>
   <translation>Missing before it can be sent</translation>
  </message>
  <message>
   <source>Name of the collector</source>
   <translation>Name of the collector</translation>
  </message>
  <message>
   <source>Name of the collector, as it shall stand in the letter</source>
   <translation>Name of the collector, as it shall stand in the letter</translation>
  </message>
  <message>
   <source>Name of the office</source>
   <translation>Name of the office</translation>
  </message>
  <message>
   <source>Name of the office, as it shall stand in the letter</source>
   <translation>Name of the office, as it shall stand in the letter</translation>
  </message>
  <message>
   <source>Name of the person who acts for you</source>
   <translation>Name of the person who acts for you</translation>
  </message>
  <message>
   <source>No letter was saved yet.</source>
   <translation>No letter was saved yet.</translation>
  </message>
  <message>
   <source>No version was kept yet. One is kept whenever the letter is saved, printed, written anew, or the case is closed, and every two minutes while you write.</source>
   <translation>No version was kept yet. One is kept whenever the letter is saved, printed, written anew, or the case is closed, and every two minutes while you write.</translation>
  </message>
  <message>
   <source>Other papers</source>
   <translation>Other papers</translation>
  </message>
  <message>
   <source>Other papers…</source>
   <translation>Other papers…</translation>
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>PDF files (*.pdf)</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Preview</translation>
  </message>
  <message>
   <source>Preview of the paper</source>
   <translation>Preview of the paper</translation>
  </message>
  <message>
   <source>Preview or text</source>
   <translation>Preview or text</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Print…</translation>
  </message>
  <message>
   <source>Relation or law firm</source>
   <translation>Relation or law firm</translation>
  </message>
  <message>
   <source>Relation to you; a lawyer's firm</source>
   <translation>Relation to you; a lawyer's firm</translation>
  </message>
  <message>
   <source>Reported number</source>
   <translation>Reported number</translation>
  </message>
  <message>
   <source>SHA-256 of the PDF: {sum}</source>
   <translation>SHA-256 of the PDF: {sum}</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Save as PDF</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Save as PDF…</translation>
  </message>
  <message>
   <source>Save as Word file</source>
   <translation>Save as Word file</translation>
  </message>
  <message>
   <source>Save as a Word file that a lawyer can edit</source>
   <translation>Save as a Word file that a lawyer can edit</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Saved</translation>
  </message>
  <message>
   <source>Saved letters</source>
   <translation>Saved letters</translation>
  </message>
  <message>
   <source>Saved letters…</source>
   <translation>Saved letters…</translation>
  </message>
  <message>
   <source>Show what is different now (D)</source>
   <translation>Show what is different now (D)</translation>
  </message>
  <message>
   <source>Signs at the start of a line, with a space behind:  # title   ## heading   @ flush left   - list   " quotation   ~ small print   &gt; signature, on the right</source>
   <translation>Signs at the start of a line, with a space behind:  # title   ## heading   @ flush left   - list   " quotation   ~ small print   &gt; signature, on the right</translation>
  </message>
  <message>
   <source>Struck through is only in this version, underlined only in the text of now, which is kept in the case before you go back.</source>
   <translation>Struck through is only in this version, underlined only in the text of now, which is kept in the case before you go back.</translation>
  </message>
  <message>
   <source>Struck through is only in your text, underlined only in the new one. Your version is kept in the case in any event.</source>
   <translation>Struck through is only in your text, underlined only in the new one. Your version is kept in the case in any event.</translation>
  </message>
  <message>
   <source>Take the new text</source>
   <translation>Take the new text</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Telephone</translation>
  </message>
  <message>
   <source>Text in a font of your own; a title font that is installed goes with it. Signs it lacks are printed in the app's own font.</source>
   <translation>Text in a font of your own; a title font that is installed goes with it. Signs it lacks are printed in the app's own font.</translation>
  </message>
  <message>
   <source>Text of the letter</source>
   <translation>Text of the letter</translation>
  </message>
  <message>
   <source>Text of the version</source>
   <translation>Text of the version</translation>
  </message>
  <message>
   <source>The number reported most</source>
   <translation>The number reported most</translation>
  </message>
  <message>
   <source>The paper goes to the printer</source>
   <translation>The paper goes to the printer</translation>
  </message>
  <message>
   <source>The printer did not take the paper. Save it as PDF and print it elsewhere.</source>
   <translation>The printer did not take the paper. Save it as PDF and print it elsewhere.</translation>
  </message>
  <message>
   <source>TrueType fonts (*.ttf *.ttc)</source>
   <translation>TrueType fonts (*.ttf *.ttc)</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Until</translation>
  </message>
  <message>
   <source>What the new text would change</source>
   <translation>What the new text would change</translation>
  </message>
  <message>
   <source>Which collector</source>
   <translation>Which collector</translation>
  </message>
  <message>
   <source>Which facts</source>
   <translation>Which facts</translation>
  </message>
  <message>
   <source>Which repayment plan</source>
   <translation>Which repayment plan</translation>
  </message>
  <message>
   <source>Who acts for you</source>
   <translation>Who acts for you</translation>
  </message>
  <message>
   <source>Word files (*.docx)</source>
   <translation>Word files (*.docx)</translation>
  </message>
  <message>
   <source>Word…</source>
   <translation>Word…</translation>
  </message>
  <message>
   <source>Write anew</source>
   <translation>Write anew</translation>
  </message>
  <message>
   <source>Writing the PDF</source>
   <translation>Writing the PDF</translation>
  </message>
  <message>
   <source>Writing the Word file</source>
   <translation>Writing the Word file</translation>
  </message>
  <message>
   <source>You changed the text; it no longer follows the choices.</source>
   <translation>You changed the text; it no longer follows the choices.</translation>
  </message>
  <message>
   <source>belongs to another lender</source>
   <translation>belongs to another lender</translation>
  </message>
  <message>
   <source>given to Word</source>
   <translation>given to Word</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>kept</translation>
  </message>
  <message>
   <source>kept by itself, unfinished</source>
   <translation>kept by itself, unfinished</translation>
  </message>
  <message>
   <source>lender not known</source>
   <translation>lender not known</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>printed</translation>
  </message>
  <message>
   <source>saved as PDF</source>
   <translation>saved as PDF</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>sent</translation>
  </message>
  <message>
   <source>to confirm, cannot be chosen</source>
   <translation>to confirm, cannot be chosen</translation>
  </message>
  <message>
   <source>{lender} (nothing to tell yet)</source>
   <translation>{lender} (nothing to tell yet)</translation>
  </message>
  <message>
   <source>{name} was written and read back the same. It is not encrypted, and what is changed in it does not come back into the case.</source>
   <translation>{name} was written and read back the same. It is not encrypted, and what is changed in it does not come back into the case.</translation>
  </message>
  <message>
   <source>{name}, {pages} pages, was written and read back the same. It is not encrypted: anybody who has the file can read it.</source>
   <translation>{name}, {pages} pages, was written and read back the same. It is not encrypted: anybody who has the file can read it.</translation>
  </message>
  <message>
   <source>{use}: this text stays as it is. Going on from it makes a new version.</source>
   <translation>{use}: this text stays as it is. Going on from it makes a new version.</translation>
  </message>
 </context>
 <context>
  <name>Link</name>
  <message>
   <source>Link</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>Link evidence…</source>
   <translation>Link evidence…</translation>
  </message>
  <message>
   <source>Name, kind, number or day</source>
   <translation>Name, kind, number or day</translation>
  </message>
  <message>
   <source>No exhibit is linked yet.</source>
   <translation>No exhibit is linked yet.</translation>
  </message>
  <message>
   <source>Search exhibits</source>
   <translation>Search exhibits</translation>
  </message>
  <message>
   <source>The case holds no exhibits yet.</source>
   <translation>The case holds no exhibits yet.</translation>
  </message>
  <message>
   <source>Which exhibits belong to this contact?</source>
   <translation>Which exhibits belong to this contact?</translation>
  </message>
 </context>
 <context>
  <name>Log</name>
  <message>
   <source> seconds</source>
   <translation> seconds</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Answered</translation>
  </message>
  <message>
   <source>Called themselves</source>
   <translation>Called themselves</translation>
  </message>
  <message>
   <source>Correct a contact</source>
   <translation>Correct a contact</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>Credentials</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>Evidence of it</source>
   <translation>Evidence of it</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>For whom</translation>
  </message>
  <message>
   <source>How</source>
   <translation>How</translation>
  </message>
  <message>
   <source>How exactly is the time known</source>
   <translation>How exactly is the time known</translation>
  </message>
  <message>
   <source>How many came</source>
   <translation>How many came</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Length</translation>
  </message>
  <message>
   <source>Length in seconds</source>
   <translation>Length in seconds</translation>
  </message>
  <message>
   <source>Log a contact</source>
   <translation>Log a contact</translation>
  </message>
  <message>
   <source>Name of that person</source>
   <translation>Name of that person</translation>
  </message>
  <message>
   <source>Name, staff number or account, as they gave it</source>
   <translation>Name, staff number or account, as they gave it</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>Time of day</translation>
  </message>
  <message>
   <source>Times that the exhibit claims</source>
   <translation>Times that the exhibit claims</translation>
  </message>
  <message>
   <source>Was this person told of the debt</source>
   <translation>Was this person told of the debt</translation>
  </message>
  <message>
   <source>What they said</source>
   <translation>What they said</translation>
  </message>
  <message>
   <source>What they said, word for word</source>
   <translation>What they said, word for word</translation>
  </message>
  <message>
   <source>What was improper</source>
   <translation>What was improper</translation>
  </message>
  <message>
   <source>What you do not know stays open.</source>
   <translation>What you do not know stays open.</translation>
  </message>
  <message>
   <source>When</source>
   <translation>When</translation>
  </message>
  <message>
   <source>Who began</source>
   <translation>Who began</translation>
  </message>
  <message>
   <source>Whom they reached</source>
   <translation>Whom they reached</translation>
  </message>
  <message>
   <source>Your note</source>
   <translation>Your note</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>not known</translation>
  </message>
  <message>
   <source>only the day</source>
   <translation>only the day</translation>
  </message>
  <message>
   <source>to the minute</source>
   <translation>to the minute</translation>
  </message>
  <message>
   <source>to the second</source>
   <translation>to the second</translation>
  </message>
 </context>
 <context>
  <name>Marks</name>
  <message>
   <source>A dark field; what is under it is gone for good (C)</source>
   <translation>A dark field; what is under it is gone for good (C)</translation>
  </message>
  <message>
   <source>A red arrow (A)</source>
   <translation>A red arrow (A)</translation>
  </message>
  <message>
   <source>A red frame (B)</source>
   <translation>A red frame (B)</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>Arrow</translation>
  </message>
  <message>
   <source>Arrow keys move the cross, Space sets the first and the second corner, Escape lets the first corner go.</source>
   <translation>Arrow keys move the cross, Space sets the first and the second corner, Escape lets the first corner go.</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>Box</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation>Cover</translation>
  </message>
  <message>
   <source>In papers and in what is handed over, exhibit {no} stands in its place. The original keeps its number and its hash.</source>
   <translation>In papers and in what is handed over, exhibit {no} stands in its place. The original keeps its number and its hash.</translation>
  </message>
  <message>
   <source>Keep as a new exhibit</source>
   <translation>Keep as a new exhibit</translation>
  </message>
  <message>
   <source>Made here from exhibit {no}</source>
   <translation>Made here from exhibit {no}</translation>
  </message>
  <message>
   <source>Making the copy</source>
   <translation>Making the copy</translation>
  </message>
  <message>
   <source>Marked copy of exhibit {no}</source>
   <translation>Marked copy of exhibit {no}</translation>
  </message>
  <message>
   <source>Marked copy…</source>
   <translation>Marked copy…</translation>
  </message>
  <message>
   <source>Mosaic</source>
   <translation>Mosaic</translation>
  </message>
  <message>
   <source>Picture to draw on</source>
   <translation>Picture to draw on</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Redo</translation>
  </message>
  <message>
   <source>The original stays as it is. The copy is a new exhibit without the camera's data and names the exhibit it was made from.</source>
   <translation>The original stays as it is. The copy is a new exhibit without the camera's data and names the exhibit it was made from.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Undo</translation>
  </message>
  <message>
   <source>Use the original</source>
   <translation>Use the original</translation>
  </message>
  <message>
   <source>Use the original again</source>
   <translation>Use the original again</translation>
  </message>
  <message>
   <source>Use the original again…</source>
   <translation>Use the original again…</translation>
  </message>
  <message>
   <source>Use this copy in place of the original in papers and in what is handed over</source>
   <translation>Use this copy in place of the original in papers and in what is handed over</translation>
  </message>
  <message>
   <source>What is under it is gone from the copy for good (M)</source>
   <translation>What is under it is gone from the copy for good (M)</translation>
  </message>
  <message>
   <source>What the copy hides will be seen in papers and in what is handed over. Your reason stays in the log.</source>
   <translation>What the copy hides will be seen in papers and in what is handed over. Your reason stays in the log.</translation>
  </message>
  <message>
   <source>{name} (annotated copy).{ending}</source>
   <translation>{name} (annotated copy).{ending}</translation>
  </message>
  <message>
   <source>{name} (redacted copy).{ending}</source>
   <translation>{name} (redacted copy).{ending}</translation>
  </message>
 </context>
 <context>
  <name>Merging</name>
  <message>
   <source>Address of an office</source>
   <translation>Address of an office</translation>
  </message>
  <message>
   <source>Answer to a plan</source>
   <translation>Answer to a plan</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Answered</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Begin</translation>
  </message>
  <message>
   <source>Both copies are the same, to the last entry of the log.</source>
   <translation>Both copies are the same, to the last entry of the log.</translation>
  </message>
  <message>
   <source>Both values</source>
   <translation>Both values</translation>
  </message>
  <message>
   <source>Changed in both</source>
   <translation>Changed in both</translation>
  </message>
  <message>
   <source>Changed in both: {count}. Look at each and choose.</source>
   <translation>Changed in both: {count}. Look at each and choose.</translation>
  </message>
  <message>
   <source>Changed there</source>
   <translation>Changed there</translation>
  </message>
  <message>
   <source>Checking and comparing the other copy</source>
   <translation>Checking and comparing the other copy</translation>
  </message>
  <message>
   <source>Choose the other copy…</source>
   <translation>Choose the other copy…</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Compare</translation>
  </message>
  <message>
   <source>Compare with another copy</source>
   <translation>Compare with another copy</translation>
  </message>
  <message>
   <source>Compare with another copy…</source>
   <translation>Compare with another copy…</translation>
  </message>
  <message>
   <source>Consent</source>
   <translation>Consent</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>Draft of a letter</source>
   <translation>Draft of a letter</translation>
  </message>
  <message>
   <source>End</source>
   <translation>End</translation>
  </message>
  <message>
   <source>Exhibit</source>
   <translation>Exhibit</translation>
  </message>
  <message>
   <source>Exhibit withdrawn</source>
   <translation>Exhibit withdrawn</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Field</translation>
  </message>
  <message>
   <source>For a copy that came back from a lawyer. It is checked first and only read. What you take over becomes a new version here; nothing is overwritten.</source>
   <translation>For a copy that came back from a lawyer. It is checked first and only read. What you take over becomes a new version here; nothing is overwritten.</translation>
  </message>
  <message>
   <source>Handover</source>
   <translation>Handover</translation>
  </message>
  <message>
   <source>Its password; empty where it is the same as here</source>
   <translation>Its password; empty where it is the same as here</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>Keep mine</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Leave out</translation>
  </message>
  <message>
   <source>Mark in a recording</source>
   <translation>Mark in a recording</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Mine</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name of who was reached</source>
   <translation>Name of who was reached</translation>
  </message>
  <message>
   <source>No file chosen</source>
   <translation>No file chosen</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Only there</source>
   <translation>Only there</translation>
  </message>
  <message>
   <source>Origin of a marked copy</source>
   <translation>Origin of a marked copy</translation>
  </message>
  <message>
   <source>Other entry</source>
   <translation>Other entry</translation>
  </message>
  <message>
   <source>Paper that went out</source>
   <translation>Paper that went out</translation>
  </message>
  <message>
   <source>Password of the other copy</source>
   <translation>Password of the other copy</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>Repayment plan</source>
   <translation>Repayment plan</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Saved letter</source>
   <translation>Saved letter</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Seconds</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Take over</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>Take theirs</translation>
  </message>
  <message>
   <source>Taking over</source>
   <translation>Taking over</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text of a picture</source>
   <translation>Text of a picture</translation>
  </message>
  <message>
   <source>The other copy</source>
   <translation>The other copy</translation>
  </message>
  <message>
   <source>The other copy is whole. Both are the same up to entry {seq} ({when}); since then this case has {mine} entries more, the other {theirs}.</source>
   <translation>The other copy is whole. Both are the same up to entry {seq} ({when}); since then this case has {mine} entries more, the other {theirs}.</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>Theirs</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Then</translation>
  </message>
  <message>
   <source>There is nothing in it that this case has not.</source>
   <translation>There is nothing in it that this case has not.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Title</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>Transcript</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>What became of a letter</source>
   <translation>What became of a letter</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>What differs</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>What was said</translation>
  </message>
  <message>
   <source>Who and what</source>
   <translation>Who and what</translation>
  </message>
  <message>
   <source>Who collects</source>
   <translation>Who collects</translation>
  </message>
  <message>
   <source>Who was reached</source>
   <translation>Who was reached</translation>
  </message>
  <message>
   <source>Withdrawn because</source>
   <translation>Withdrawn because</translation>
  </message>
  <message>
   <source>Word on a finding</source>
   <translation>Word on a finding</translation>
  </message>
  <message>
   <source>Your address</source>
   <translation>Your address</translation>
  </message>
  <message>
   <source>Your identity number</source>
   <translation>Your identity number</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Your name</translation>
  </message>
  <message>
   <source>Your number</source>
   <translation>Your number</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>withdrawn</translation>
  </message>
  <message>
   <source>{count} time stamps there belong to the other log and stay there.</source>
   <translation>{count} time stamps there belong to the other log and stay there.</translation>
  </message>
  <message>
   <source>{count} values there make no sense and are left out.</source>
   <translation>{count} values there make no sense and are left out.</translation>
  </message>
  <message>
   <source>{taken} things were taken over, {kept} were not. The log names the other copy.</source>
   <translation>{taken} things were taken over, {kept} were not. The log names the other copy.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Cancel</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
 </context>
 <context>
  <name>Meta</name>
  <message>
   <source>en</source>
   <translation>en</translation>
  </message>
 </context>
 <context>
  <name>NewCase</name>
  <message>
   <source>At least 8 characters; better a sentence only you know. Nobody can open the file without it or the emergency sheet, so write it down and keep it in a safe place.</source>
   <translation>At least 8 characters; better a sentence only you know. Nobody can open the file without it or the emergency sheet, so write it down and keep it in a safe place.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Back</translation>
  </message>
  <message>
   <source>Case file</source>
   <translation>Case file</translation>
  </message>
  <message>
   <source>Choose another place for the case, or say below the place that it shall lie there all the same.</source>
   <translation>Choose another place for the case, or say below the place that it shall lie there all the same.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choose…</translation>
  </message>
  <message>
   <source>Create it there all the same</source>
   <translation>Create it there all the same</translation>
  </message>
  <message>
   <source>Create the case</source>
   <translation>Create the case</translation>
  </message>
  <message>
   <source>My case</source>
   <translation>My case</translation>
  </message>
  <message>
   <source>New case</source>
   <translation>New case</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Password</translation>
  </message>
  <message>
   <source>Password once more</source>
   <translation>Password once more</translation>
  </message>
  <message>
   <source>Printed in letters; may be filled in later</source>
   <translation>Printed in letters; may be filled in later</translation>
  </message>
  <message>
   <source>Step 1 of 2: a place and a password. Step 2 asks who you are and what you owe; it may wait.</source>
   <translation>Step 1 of 2: a place and a password. Step 2 asks who you are and what you owe; it may wait.</translation>
  </message>
  <message>
   <source>The two passwords differ. Type them again.</source>
   <translation>The two passwords differ. Type them again.</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Your name</translation>
  </message>
 </context>
 <context>
  <name>Numbers</name>
  <message>
   <source>400 or 800 line</source>
   <translation>400 or 800 line</translation>
  </message>
  <message>
   <source>SMS port (106), cannot be called</source>
   <translation>SMS port (106), cannot be called</translation>
  </message>
  <message>
   <source>internet telephony (950)</source>
   <translation>internet telephony (950)</translation>
  </message>
  <message>
   <source>landline</source>
   <translation>landline</translation>
  </message>
  <message>
   <source>mobile number</source>
   <translation>mobile number</translation>
  </message>
  <message>
   <source>mobile number of a virtual operator</source>
   <translation>mobile number of a virtual operator</translation>
  </message>
  <message>
   <source>not an issued number</source>
   <translation>not an issued number</translation>
  </message>
  <message>
   <source>number from abroad</source>
   <translation>number from abroad</translation>
  </message>
  <message>
   <source>service number</source>
   <translation>service number</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>Case file</source>
   <translation>Case file</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>Check now</translation>
  </message>
  <message>
   <source>Contacts by weekday and hour</source>
   <translation>Contacts by weekday and hour</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copy</translation>
  </message>
  <message>
   <source>If somebody is at your door now or you are in danger, call 110 directly.</source>
   <translation>If somebody is at your door now or you are in danger, call 110 directly.</translation>
  </message>
  <message>
   <source>Integrity</source>
   <translation>Integrity</translation>
  </message>
  <message>
   <source>Latest with problems</source>
   <translation>Latest with problems</translation>
  </message>
  <message>
   <source>Make a copy</source>
   <translation>Make a copy</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>Next step</translation>
  </message>
  <message>
   <source>None so far.</source>
   <translation>None so far.</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Overview</translation>
  </message>
  <message>
   <source>Safety of the case</source>
   <translation>Safety of the case</translation>
  </message>
  <message>
   <source>When they contact you</source>
   <translation>When they contact you</translation>
  </message>
  <message>
   <source>contacts; {count} in the last 30 days</source>
   <translation>contacts; {count} in the last 30 days</translation>
  </message>
  <message>
   <source>differences found</source>
   <translation>differences found</translation>
  </message>
  <message>
   <source>encrypted</source>
   <translation>encrypted</translation>
  </message>
  <message>
   <source>findings wait for your word</source>
   <translation>findings wait for your word</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>none yet</translation>
  </message>
  <message>
   <source>not checked since it was opened</source>
   <translation>not checked since it was opened</translation>
  </message>
  <message>
   <source>outside the hours of the rules</source>
   <translation>outside the hours of the rules</translation>
  </message>
  <message>
   <source>to persons who do not owe</source>
   <translation>to persons who do not owe</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>unchanged</translation>
  </message>
  <message>
   <source>was exported</source>
   <translation>was exported</translation>
  </message>
 </context>
 <context>
  <name>Password</name>
  <message>
   <source>Change the password</source>
   <translation>Change the password</translation>
  </message>
  <message>
   <source>Changing the password</source>
   <translation>Changing the password</translation>
  </message>
  <message>
   <source>Make a new sheet…</source>
   <translation>Make a new sheet…</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>New password</translation>
  </message>
  <message>
   <source>New password once more</source>
   <translation>New password once more</translation>
  </message>
  <message>
   <source>Old password</source>
   <translation>Old password</translation>
  </message>
  <message>
   <source>The password is changed</source>
   <translation>The password is changed</translation>
  </message>
  <message>
   <source>The password was changed and the file checked. An emergency sheet made before is void now: destroy it.</source>
   <translation>The password was changed and the file checked. An emergency sheet made before is void now: destroy it.</translation>
  </message>
  <message>
   <source>The whole file is encrypted anew, checked, and put in place of the old one. An emergency sheet made before opens it no longer; copies made before still open with the old password.</source>
   <translation>The whole file is encrypted anew, checked, and put in place of the old one. An emergency sheet made before opens it no longer; copies made before still open with the old password.</translation>
  </message>
 </context>
 <context>
  <name>Paste</name>
  <message>
   <source>Look at them</source>
   <translation>Look at them</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <source>Name and time on one line, the words below, as WeChat and other programs copy them. Text can be changed by anybody: take screenshots as well, and keep the messages on the phone.</source>
   <translation>Name and time on one line, the words below, as WeChat and other programs copy them. Text can be changed by anybody: take screenshots as well, and keep the messages on the phone.</translation>
  </message>
  <message>
   <source>Paste messages</source>
   <translation>Paste messages</translation>
  </message>
  <message>
   <source>pasted text {time}.txt</source>
   <translation>pasted text {time}.txt</translation>
  </message>
 </context>
 <context>
  <name>People</name>
  <message>
   <source>Agency</source>
   <translation>Agency</translation>
  </message>
  <message>
   <source>All</source>
   <translation>All</translation>
  </message>
  <message>
   <source>All its contacts get a new version with the other name. The former versions stay, and it can be taken apart again below.</source>
   <translation>All its contacts get a new version with the other name. The former versions stay, and it can be taken apart again below.</translation>
  </message>
  <message>
   <source>Another name</source>
   <translation>Another name</translation>
  </message>
  <message>
   <source>Collector</source>
   <translation>Collector</translation>
  </message>
  <message>
   <source>Contacts that name it</source>
   <translation>Contacts that name it</translation>
  </message>
  <message>
   <source>Find a name or number</source>
   <translation>Find a name or number</translation>
  </message>
  <message>
   <source>Its loans, agencies, numbers, contacts, papers, consents and plans go to the other one. The former versions stay, and it can be taken apart again below.</source>
   <translation>Its loans, agencies, numbers, contacts, papers, consents and plans go to the other one. The former versions stay, and it can be taken apart again below.</translation>
  </message>
  <message>
   <source>Lender</source>
   <translation>Lender</translation>
  </message>
  <message>
   <source>Look at them</source>
   <translation>Look at them</translation>
  </message>
  <message>
   <source>Made one before</source>
   <translation>Made one before</translation>
  </message>
  <message>
   <source>Make them one</source>
   <translation>Make them one</translation>
  </message>
  <message>
   <source>Names, loans and numbers…</source>
   <translation>Names, loans and numbers…</translation>
  </message>
  <message>
   <source>Nobody is known yet</source>
   <translation>Nobody is known yet</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nothing found</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>People and firms</source>
   <translation>People and firms</translation>
  </message>
  <message>
   <source>Rename in all contacts</source>
   <translation>Rename in all contacts</translation>
  </message>
  <message>
   <source>Show in the timeline</source>
   <translation>Show in the timeline</translation>
  </message>
  <message>
   <source>Take apart again</source>
   <translation>Take apart again</translation>
  </message>
  <message>
   <source>The same as</source>
   <translation>The same as</translation>
  </message>
  <message>
   <source>The same as another one</source>
   <translation>The same as another one</translation>
  </message>
  <message>
   <source>Third person</source>
   <translation>Third person</translation>
  </message>
  <message>
   <source>Which</source>
   <translation>Which</translation>
  </message>
  <message>
   <source>Whoever a contact or the data of the case names is listed here. Begin with the lenders and the numbers.</source>
   <translation>Whoever a contact or the data of the case names is listed here. Begin with the lenders and the numbers.</translation>
  </message>
  <message>
   <source>contacts: {count}</source>
   <translation>contacts: {count}</translation>
  </message>
  <message>
   <source>numbers: {count}</source>
   <translation>numbers: {count}</translation>
  </message>
  <message>
   <source>taken apart again</source>
   <translation>taken apart again</translation>
  </message>
  <message>
   <source>{first} and {second} may be the same.</source>
   <translation>{first} and {second} may be the same.</translation>
  </message>
  <message>
   <source>{gone} became {kept} (contacts: {count})</source>
   <translation>{gone} became {kept} (contacts: {count})</translation>
  </message>
 </context>
 <context>
  <name>Phones</name>
  <message>
   <source>Copy the folder's name</source>
   <translation>Copy the folder's name</translation>
  </message>
  <message>
   <source>Find recordings on the phone</source>
   <translation>Find recordings on the phone</translation>
  </message>
  <message>
   <source>How this is known: {status}. Your phone may differ.</source>
   <translation>How this is known: {status}. Your phone may differ.</translation>
  </message>
  <message>
   <source>I have copied it: choose the folder</source>
   <translation>I have copied it: choose the folder</translation>
  </message>
  <message>
   <source>Internal storage</source>
   <translation>Internal storage</translation>
  </message>
  <message>
   <source>Leave the originals on the phone</source>
   <translation>Leave the originals on the phone</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>recordings</source>
   <translation>recordings</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>1:1</source>
   <translation>1:1</translation>
  </message>
  <message>
   <source>Draw a region of the screen. Enter takes all, Escape none.</source>
   <translation>Draw a region of the screen. Enter takes all, Escape none.</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>Larger (+)</translation>
  </message>
  <message>
   <source>Life size (1)</source>
   <translation>Life size (1)</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>Pasted picture</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>Screen</translation>
  </message>
  <message>
   <source>Smaller (-)</source>
   <translation>Smaller (-)</translation>
  </message>
  <message>
   <source>Taken at {place}. Shown here only; no letter prints it.</source>
   <translation>Taken at {place}. Shown here only; no letter prints it.</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Turn</translation>
  </message>
  <message>
   <source>Turn the view (R). The original stays as it is.</source>
   <translation>Turn the view (R). The original stays as it is.</translation>
  </message>
  <message>
   <source>Whole width</source>
   <translation>Whole width</translation>
  </message>
  <message>
   <source>Whole width (0)</source>
   <translation>Whole width (0)</translation>
  </message>
  <message>
   <source>{degrees} east</source>
   <translation>{degrees} east</translation>
  </message>
  <message>
   <source>{degrees} north</source>
   <translation>{degrees} north</translation>
  </message>
  <message>
   <source>{degrees} south</source>
   <translation>{degrees} south</translation>
  </message>
  <message>
   <source>{degrees} west</source>
   <translation>{degrees} west</translation>
  </message>
 </context>
 <context>
  <name>PictureText</name>
  <message>
   <source>Add a line</source>
   <translation>Add a line</translation>
  </message>
  <message>
   <source>Checked by you</source>
   <translation>Checked by you</translation>
  </message>
  <message>
   <source>Choose a line to correct it</source>
   <translation>Choose a line to correct it</translation>
  </message>
  <message>
   <source>Close the text?</source>
   <translation>Close the text?</translation>
  </message>
  <message>
   <source>Close without keeping</source>
   <translation>Close without keeping</translation>
  </message>
  <message>
   <source>Correct the chosen line</source>
   <translation>Correct the chosen line</translation>
  </message>
  <message>
   <source>I called</source>
   <translation>I called</translation>
  </message>
  <message>
   <source>I compared the text with the picture</source>
   <translation>I compared the text with the picture</translation>
  </message>
  <message>
   <source>Keep the text</source>
   <translation>Keep the text</translation>
  </message>
  <message>
   <source>Lines of text</source>
   <translation>Lines of text</translation>
  </message>
  <message>
   <source>Log a contact with {what}</source>
   <translation>Log a contact with {what}</translation>
  </message>
  <message>
   <source>Log a contact…</source>
   <translation>Log a contact…</translation>
  </message>
  <message>
   <source>No text was found in it</source>
   <translation>No text was found in it</translation>
  </message>
  <message>
   <source>Not installed here</source>
   <translation>Not installed here</translation>
  </message>
  <message>
   <source>Not readable: exhibits {numbers}. They are kept unchanged.</source>
   <translation>Not readable: exhibits {numbers}. They are kept unchanged.</translation>
  </message>
  <message>
   <source>Not recognised yet</source>
   <translation>Not recognised yet</translation>
  </message>
  <message>
   <source>Only proposals: look at each one before you use it.</source>
   <translation>Only proposals: look at each one before you use it.</translation>
  </message>
  <message>
   <source>Open the text…</source>
   <translation>Open the text…</translation>
  </message>
  <message>
   <source>Proposed from the text</source>
   <translation>Proposed from the text</translation>
  </message>
  <message>
   <source>Recognise again</source>
   <translation>Recognise again</translation>
  </message>
  <message>
   <source>Recognise text</source>
   <translation>Recognise text</translation>
  </message>
  <message>
   <source>Recognise text…</source>
   <translation>Recognise text…</translation>
  </message>
  <message>
   <source>Recognised: {count}. The text waits to be checked by you.</source>
   <translation>Recognised: {count}. The text waits to be checked by you.</translation>
  </message>
  <message>
   <source>Recognising the text</source>
   <translation>Recognising the text</translation>
  </message>
  <message>
   <source>Remove the line</source>
   <translation>Remove the line</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Show</translation>
  </message>
  <message>
   <source>Show in the picture: {what}</source>
   <translation>Show in the picture: {what}</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text in exhibit {no}</source>
   <translation>Text in exhibit {no}</translation>
  </message>
  <message>
   <source>To be checked</source>
   <translation>To be checked</translation>
  </message>
  <message>
   <source>Your corrections are not kept yet. The first reading stays.</source>
   <translation>Your corrections are not kept yet. The first reading stays.</translation>
  </message>
  <message>
   <source>a line of its own in the picture</source>
   <translation>a line of its own in the picture</translation>
  </message>
  <message>
   <source>a row of the list of calls</source>
   <translation>a row of the list of calls</translation>
  </message>
  <message>
   <source>at the top of the picture</source>
   <translation>at the top of the picture</translation>
  </message>
  <message>
   <source>inside a sentence: may only be spoken of, please look</source>
   <translation>inside a sentence: may only be spoken of, please look</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>not answered</translation>
  </message>
  <message>
   <source>the day is not written and not known</source>
   <translation>the day is not written and not known</translation>
  </message>
  <message>
   <source>the day was worked out from when the picture was made</source>
   <translation>the day was worked out from when the picture was made</translation>
  </message>
  <message>
   <source>the phone's clock: when the picture was made, of no message</source>
   <translation>the phone's clock: when the picture was made, of no message</translation>
  </message>
  <message>
   <source>{text} (not sure)</source>
   <translation>{text} (not sure)</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>A triangle marks a day over the cap.</source>
   <translation>A triangle marks a day over the cap.</translation>
  </message>
  <message>
   <source>Calendar of contacts</source>
   <translation>Calendar of contacts</translation>
  </message>
  <message>
   <source>Contacts a day</source>
   <translation>Contacts a day</translation>
  </message>
  <message>
   <source>Contacts by number</source>
   <translation>Contacts by number</translation>
  </message>
  <message>
   <source>Dashed line: {cap} answered calls a day ({rules}).</source>
   <translation>Dashed line: {cap} answered calls a day ({rules}).</translation>
  </message>
  <message>
   <source>Dotted line: {cap} attempts a day ({rules}).</source>
   <translation>Dotted line: {cap} attempts a day ({rules}).</translation>
  </message>
  <message>
   <source>Each contact that is logged is counted here, by weekday and hour.</source>
   <translation>Each contact that is logged is counted here, by weekday and hour.</translation>
  </message>
  <message>
   <source>Hatched: {windows}.</source>
   <translation>Hatched: {windows}.</translation>
  </message>
  <message>
   <source>Height: all contacts of a day; the dark part: answered calls from one institution. Days without a contact are left out.</source>
   <translation>Height: all contacts of a day; the dark part: answered calls from one institution. Days without a contact are left out.</translation>
  </message>
  <message>
   <source>No rule about hours is known to bind these contacts.</source>
   <translation>No rule about hours is known to bind these contacts.</translation>
  </message>
  <message>
   <source>The number is the count of contacts. A frame: a finding stands. A line below: a statutory holiday.</source>
   <translation>The number is the count of contacts. A frame: a finding stands. A line below: a statutory holiday.</translation>
  </message>
  <message>
   <source>The number is the count of contacts; a thick frame holds one that a rule speaks against.</source>
   <translation>The number is the count of contacts; a thick frame holds one that a rule speaks against.</translation>
  </message>
  <message>
   <source>Without a known day: {count}.</source>
   <translation>Without a known day: {count}.</translation>
  </message>
  <message>
   <source>Without a known hour: {count}.</source>
   <translation>Without a known hour: {count}.</translation>
  </message>
  <message>
   <source>answered calls {count}</source>
   <translation>answered calls {count}</translation>
  </message>
  <message>
   <source>calls {count}</source>
   <translation>calls {count}</translation>
  </message>
  <message>
   <source>contacts {count}</source>
   <translation>contacts {count}</translation>
  </message>
  <message>
   <source>messages {count}</source>
   <translation>messages {count}</translation>
  </message>
  <message>
   <source>over the cap</source>
   <translation>over the cap</translation>
  </message>
  <message>
   <source>statutory holiday</source>
   <translation>statutory holiday</translation>
  </message>
  <message>
   <source>visits {count}</source>
   <translation>visits {count}</translation>
  </message>
  <message>
   <source>with findings {count}</source>
   <translation>with findings {count}</translation>
  </message>
  <message>
   <source>{count} more numbers</source>
   <translation>{count} more numbers</translation>
  </message>
  <message>
   <source>{count}, with findings {problems}</source>
   <translation>{count}, with findings {problems}</translation>
  </message>
  <message>
   <source>{start} to {end} ({rules})</source>
   <translation>{start} to {end} ({rules})</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>There is little room left on this drive. Free some space before you import.</source>
   <translation>There is little room left on this drive. Free some space before you import.</translation>
  </message>
  <message>
   <source>This drive is formatted as FAT: no file on it can be larger than 4 GiB. A case with many recordings may outgrow it.</source>
   <translation>This drive is formatted as FAT: no file on it can be larger than 4 GiB. A case with many recordings may outgrow it.</translation>
  </message>
  <message>
   <source>This folder is synchronised with a server. The program that does it can put an older version back or copy a half-written file. Keep the case in another folder and put copies there; they are encrypted.</source>
   <translation>This folder is synchronised with a server. The program that does it can put an older version back or copy a half-written file. Keep the case in another folder and put copies there; they are encrypted.</translation>
  </message>
  <message>
   <source>This is a network drive. A broken connection can stop your work in the middle, and others may use the drive. Keep the case on this computer and put copies there.</source>
   <translation>This is a network drive. A broken connection can stop your work in the middle, and others may use the drive. Keep the case on this computer and put copies there.</translation>
  </message>
  <message>
   <source>This is a removable drive. A case that lives on a stick is lost with the stick and can break when it is pulled out. Keep the case on this computer and put copies on the stick.</source>
   <translation>This is a removable drive. A case that lives on a stick is lost with the stick and can break when it is pulled out. Keep the case on this computer and put copies on the stick.</translation>
  </message>
 </context>
 <context>
  <name>Player</name>
  <message>
   <source>Contact that the words belong to</source>
   <translation>Contact that the words belong to</translation>
  </message>
  <message>
   <source>F8 play or pause, F7 back, F9 forward, F6 mark</source>
   <translation>F8 play or pause, F7 back, F9 forward, F6 mark</translation>
  </message>
  <message>
   <source>Faint voices are raised for listening only. The original stays as it is.</source>
   <translation>Faint voices are raised for listening only. The original stays as it is.</translation>
  </message>
  <message>
   <source>Jump over silence</source>
   <translation>Jump over silence</translation>
  </message>
  <message>
   <source>Listen closely: marks and transcript…</source>
   <translation>Listen closely: marks and transcript…</translation>
  </message>
  <message>
   <source>Listen: exhibit {no}</source>
   <translation>Listen: exhibit {no}</translation>
  </message>
  <message>
   <source>Louder</source>
   <translation>Louder</translation>
  </message>
  <message>
   <source>Loudness over time</source>
   <translation>Loudness over time</translation>
  </message>
  <message>
   <source>Making it louder</source>
   <translation>Making it louder</translation>
  </message>
  <message>
   <source>Mark this moment (M)</source>
   <translation>Mark this moment (M)</translation>
  </message>
  <message>
   <source>Marked moments</source>
   <translation>Marked moments</translation>
  </message>
  <message>
   <source>No contact is linked to this recording yet: log one to quote in it.</source>
   <translation>No contact is linked to this recording yet: log one to quote in it.</translation>
  </message>
  <message>
   <source>Pause the recording of exhibit {no}</source>
   <translation>Pause the recording of exhibit {no}</translation>
  </message>
  <message>
   <source>Play the recording of exhibit {no}</source>
   <translation>Play the recording of exhibit {no}</translation>
  </message>
  <message>
   <source>Position in the recording of exhibit {no}</source>
   <translation>Position in the recording of exhibit {no}</translation>
  </message>
  <message>
   <source>Press M while you listen: the moment is kept with your words.</source>
   <translation>Press M while you listen: the moment is kept with your words.</translation>
  </message>
  <message>
   <source>Quote in this contact</source>
   <translation>Quote in this contact</translation>
  </message>
  <message>
   <source>Quoted. Letters name the place in the recording with it.</source>
   <translation>Quoted. Letters name the place in the recording with it.</translation>
  </message>
  <message>
   <source>Repeat from here</source>
   <translation>Repeat from here</translation>
  </message>
  <message>
   <source>Repeat up to here</source>
   <translation>Repeat up to here</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Speed</translation>
  </message>
  <message>
   <source>Stop repeating</source>
   <translation>Stop repeating</translation>
  </message>
  <message>
   <source>Take the mark back</source>
   <translation>Take the mark back</translation>
  </message>
  <message>
   <source>Taken back while listening</source>
   <translation>Taken back while listening</translation>
  </message>
  <message>
   <source>This recording cannot be played here. The original is kept unchanged.</source>
   <translation>This recording cannot be played here. The original is kept unchanged.</translation>
  </message>
  <message>
   <source>What is said at this moment</source>
   <translation>What is said at this moment</translation>
  </message>
  <message>
   <source>Words or a note for the mark</source>
   <translation>Words or a note for the mark</translation>
  </message>
  <message>
   <source>Write down what is said first; that is quoted.</source>
   <translation>Write down what is said first; that is quoted.</translation>
  </message>
  <message>
   <source>{length}, {parts} stretches of speech, {marks} marks</source>
   <translation>{length}, {parts} stretches of speech, {marks} marks</translation>
  </message>
  <message>
   <source>{speed} speed</source>
   <translation>{speed} speed</translation>
  </message>
  <message>
   <source>{time} of it is silent</source>
   <translation>{time} of it is silent</translation>
  </message>
 </context>
 <context>
  <name>Profile</name>
  <message>
   <source>(no name yet)</source>
   <translation>(no name yet)</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>Agencies</source>
   <translation>Agencies</translation>
  </message>
  <message>
   <source>All of it may stay empty.</source>
   <translation>All of it may stay empty.</translation>
  </message>
  <message>
   <source>Amount in yuan</source>
   <translation>Amount in yuan</translation>
  </message>
  <message>
   <source>Contract number</source>
   <translation>Contract number</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>Email</translation>
  </message>
  <message>
   <source>Hired by</source>
   <translation>Hired by</translation>
  </message>
  <message>
   <source>Hotline</source>
   <translation>Hotline</translation>
  </message>
  <message>
   <source>Identity card number</source>
   <translation>Identity card number</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Lender</source>
   <translation>Lender</translation>
  </message>
  <message>
   <source>Lenders</source>
   <translation>Lenders</translation>
  </message>
  <message>
   <source>Loans</source>
   <translation>Loans</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Numbers</translation>
  </message>
  <message>
   <source>Overdue since</source>
   <translation>Overdue since</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Product</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Remove</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Telephone</translation>
  </message>
  <message>
   <source>Was contact at night agreed</source>
   <translation>Was contact at night agreed</translation>
  </message>
  <message>
   <source>Who you are and what you owe</source>
   <translation>Who you are and what you owe</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>Whose</translation>
  </message>
  <message>
   <source>Yourself</source>
   <translation>Yourself</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>Stop</source>
   <translation>Stop</translation>
  </message>
  <message>
   <source>Stopping. What was finished before is kept.</source>
   <translation>Stopping. What was finished before is kept.</translation>
  </message>
 </context>
 <context>
  <name>Quick</name>
  <message>
   <source>Call</source>
   <translation>Call</translation>
  </message>
  <message>
   <source>Just now</source>
   <translation>Just now</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Log in twenty seconds</source>
   <translation>Log in twenty seconds</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Missed call</source>
   <translation>Missed call</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Not known</translation>
  </message>
  <message>
   <source>Number, or who they said they were</source>
   <translation>Number, or who they said they were</translation>
  </message>
  <message>
   <source>Number, or who they said they were; may stay empty</source>
   <translation>Number, or who they said they were; may stay empty</translation>
  </message>
  <message>
   <source>Only the day is known</source>
   <translation>Only the day is known</translation>
  </message>
  <message>
   <source>Save and add more…</source>
   <translation>Save and add more…</translation>
  </message>
  <message>
   <source>Someone came</source>
   <translation>Someone came</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Something else</translation>
  </message>
  <message>
   <source>This afternoon</source>
   <translation>This afternoon</translation>
  </message>
  <message>
   <source>This morning</source>
   <translation>This morning</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>What happened</translation>
  </message>
  <message>
   <source>When</source>
   <translation>When</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Who</translation>
  </message>
  <message>
   <source>Write down…</source>
   <translation>Write down…</translation>
  </message>
 </context>
 <context>
  <name>Reason</name>
  <message>
   <source>It keeps its number and stays in the case and in the list, marked as withdrawn with your reason.</source>
   <translation>It keeps its number and stays in the case and in the list, marked as withdrawn with your reason.</translation>
  </message>
  <message>
   <source>It leaves the list and the letters; it stays in the case with your reason, and its exhibits stay too.</source>
   <translation>It leaves the list and the letters; it stays in the case with your reason, and its exhibits stay too.</translation>
  </message>
  <message>
   <source>It will enter no letter. The reason is kept in the case's log.</source>
   <translation>It will enter no letter. The reason is kept in the case's log.</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Reason</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Reject</translation>
  </message>
  <message>
   <source>Reject this finding</source>
   <translation>Reject this finding</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Withdraw</translation>
  </message>
  <message>
   <source>Withdraw this contact</source>
   <translation>Withdraw this contact</translation>
  </message>
  <message>
   <source>Withdraw this exhibit</source>
   <translation>Withdraw this exhibit</translation>
  </message>
 </context>
 <context>
  <name>Recorder</name>
  <message>
   <source>A recording is under way. Closing stops it; what was recorded is kept in the case.</source>
   <translation>A recording is under way. Closing stops it; what was recorded is kept in the case.</translation>
  </message>
  <message>
   <source>A recording is under way. It can be stopped and kept now, or go on; then the case locks as soon as the recording has ended.</source>
   <translation>A recording is under way. It can be stopped and kept now, or go on; then the case locks as soon as the recording has ended.</translation>
  </message>
  <message>
   <source>A recording is under way. Stop it first.</source>
   <translation>A recording is under way. Stop it first.</translation>
  </message>
  <message>
   <source>A recording was cut off when the app ended. What was recorded is kept as {exhibits}, marked as cut off.</source>
   <translation>A recording was cut off when the app ended. What was recorded is kept as {exhibits}, marked as cut off.</translation>
  </message>
  <message>
   <source>Before you record</source>
   <translation>Before you record</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Go on recording</source>
   <translation>Go on recording</translation>
  </message>
  <message>
   <source>Go on, lock afterwards</source>
   <translation>Go on, lock afterwards</translation>
  </message>
  <message>
   <source>Hear the test</source>
   <translation>Hear the test</translation>
  </message>
  <message>
   <source>It can be heard well. The test was not kept.</source>
   <translation>It can be heard well. The test was not kept.</translation>
  </message>
  <message>
   <source>It is faint. Move closer or turn the input up.</source>
   <translation>It is faint. Move closer or turn the input up.</translation>
  </message>
  <message>
   <source>Kept in the case as exhibit {no}.</source>
   <translation>Kept in the case as exhibit {no}.</translation>
  </message>
  <message>
   <source>Level of the microphone</source>
   <translation>Level of the microphone</translation>
  </message>
  <message>
   <source>Log the contact…</source>
   <translation>Log the contact…</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>Microphone</translation>
  </message>
  <message>
   <source>No microphone was found. Plug one in and open this window again, or record with the phone and import the file.</source>
   <translation>No microphone was found. Plug one in and open this window again, or record with the phone and import the file.</translation>
  </message>
  <message>
   <source>No sound came. Is the microphone muted or not allowed?</source>
   <translation>No sound came. Is the microphone muted or not allowed?</translation>
  </message>
  <message>
   <source>Not recording</source>
   <translation>Not recording</translation>
  </message>
  <message>
   <source>Nothing was heard, so nothing was kept.</source>
   <translation>Nothing was heard, so nothing was kept.</translation>
  </message>
  <message>
   <source>Opening the microphone</source>
   <translation>Opening the microphone</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Record</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Recording</translation>
  </message>
  <message>
   <source>Recording saved from a crash</source>
   <translation>Recording saved from a crash</translation>
  </message>
  <message>
   <source>Record…</source>
   <translation>Record…</translation>
  </message>
  <message>
   <source>Saving a recording that was cut off</source>
   <translation>Saving a recording that was cut off</translation>
  </message>
  <message>
   <source>Saving the recording</source>
   <translation>Saving the recording</translation>
  </message>
  <message>
   <source>Speak as you would in a call.</source>
   <translation>Speak as you would in a call.</translation>
  </message>
  <message>
   <source>Start recording</source>
   <translation>Start recording</translation>
  </message>
  <message>
   <source>Stop and keep</source>
   <translation>Stop and keep</translation>
  </message>
  <message>
   <source>Stop, keep and close</source>
   <translation>Stop, keep and close</translation>
  </message>
  <message>
   <source>Stop, keep and lock</source>
   <translation>Stop, keep and lock</translation>
  </message>
  <message>
   <source>Test for {seconds} seconds</source>
   <translation>Test for {seconds} seconds</translation>
  </message>
  <message>
   <source>Testing, nothing is kept</source>
   <translation>Testing, nothing is kept</translation>
  </message>
  <message>
   <source>The case is busy: sound waits in memory</source>
   <translation>The case is busy: sound waits in memory</translation>
  </message>
  <message>
   <source>The test is not kept</source>
   <translation>The test is not kept</translation>
  </message>
  <message>
   <source>Waiting for the first sound</source>
   <translation>Waiting for the first sound</translation>
  </message>
  <message>
   <source>as of {day}</source>
   <translation>as of {day}</translation>
  </message>
  <message>
   <source>exhibit {no}</source>
   <translation>exhibit {no}</translation>
  </message>
  <message>
   <source>recording {time}.flac</source>
   <translation>recording {time}.flac</translation>
  </message>
  <message>
   <source>the system's own choice</source>
   <translation>the system's own choice</translation>
  </message>
 </context>
 <context>
  <name>Repayment</name>
  <message>
   <source>1  What comes in, each month</source>
   <translation>1  What comes in, each month</translation>
  </message>
  <message>
   <source>12345.67, as the statement says</source>
   <translation>12345.67, as the statement says</translation>
  </message>
  <message>
   <source>2  What must go out, each month</source>
   <translation>2  What must go out, each month</translation>
  </message>
  <message>
   <source>3  What you propose</source>
   <translation>3  What you propose</translation>
  </message>
  <message>
   <source>4  Why</source>
   <translation>4  Why</translation>
  </message>
  <message>
   <source>A letter or message with the answer is evidence: import it, too.</source>
   <translation>A letter or message with the answer is evidence: import it, too.</translation>
  </message>
  <message>
   <source>A month is short of {sum} yuan: nothing is left.</source>
   <translation>A month is short of {sum} yuan: nothing is left.</translation>
  </message>
  <message>
   <source>A month leaves {sum} yuan for all debts together.</source>
   <translation>A month leaves {sum} yuan for all debts together.</translation>
  </message>
  <message>
   <source>All of it later, once</source>
   <translation>All of it later, once</translation>
  </message>
  <message>
   <source>An instalment is more than what is left of a month.</source>
   <translation>An instalment is more than what is left of a month.</translation>
  </message>
  <message>
   <source>Before you send one: a written promise to pay starts the limitation period anew (Civil Code, article 195). For an old debt ask a lawyer first. A lender need not accept; a card's plan may take 60 months at most.</source>
   <translation>Before you send one: a written promise to pay starts the limitation period anew (Civil Code, article 195). For an old debt ask a lawyer first. A lender need not accept; a card's plan may take 60 months at most.</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Day of the answer</source>
   <translation>Day of the answer</translation>
  </message>
  <message>
   <source>Debt</source>
   <translation>Debt</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Due</translation>
  </message>
  <message>
   <source>Each</source>
   <translation>Each</translation>
  </message>
  <message>
   <source>Each instalment, in yuan</source>
   <translation>Each instalment, in yuan</translation>
  </message>
  <message>
   <source>Enter the sum to be paid back.</source>
   <translation>Enter the sum to be paid back.</translation>
  </message>
  <message>
   <source>Enter what comes in and what must go out in a month.</source>
   <translation>Enter what comes in and what must go out in a month.</translation>
  </message>
  <message>
   <source>Every (months)</source>
   <translation>Every (months)</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>First day</translation>
  </message>
  <message>
   <source>First day of payment</source>
   <translation>First day of payment</translation>
  </message>
  <message>
   <source>Food</source>
   <translation>Food</translation>
  </message>
  <message>
   <source>How it goes on</source>
   <translation>How it goes on</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>How many</translation>
  </message>
  <message>
   <source>If they agree, ask for it in writing before the first payment: the sum, the days, and what is waived.</source>
   <translation>If they agree, ask for it in writing before the first payment: the sum, the days, and what is waived.</translation>
  </message>
  <message>
   <source>In your own words: what happened, since when, what can be shown</source>
   <translation>In your own words: what happened, since when, what can be shown</translation>
  </message>
  <message>
   <source>Income</source>
   <translation>Income</translation>
  </message>
  <message>
   <source>Instalments</source>
   <translation>Instalments</translation>
  </message>
  <message>
   <source>It leaves the list and the letters; it stays in the case with your reason.</source>
   <translation>It leaves the list and the letters; it stays in the case with your reason.</translation>
  </message>
  <message>
   <source>Keep the answer</source>
   <translation>Keep the answer</translation>
  </message>
  <message>
   <source>Keep the change</source>
   <translation>Keep the change</translation>
  </message>
  <message>
   <source>Keep the proposal here, then write the letter from it and send it to the lender.</source>
   <translation>Keep the proposal here, then write the letter from it and send it to the lender.</translation>
  </message>
  <message>
   <source>Keep this proposal</source>
   <translation>Keep this proposal</translation>
  </message>
  <message>
   <source>Left after it</source>
   <translation>Left after it</translation>
  </message>
  <message>
   <source>Log an answer</source>
   <translation>Log an answer</translation>
  </message>
  <message>
   <source>Log each answer. A message or a call with it is evidence: import it, too.</source>
   <translation>Log each answer. A message or a call with it is evidence: import it, too.</translation>
  </message>
  <message>
   <source>Medicine</source>
   <translation>Medicine</translation>
  </message>
  <message>
   <source>Months from one to the next</source>
   <translation>Months from one to the next</translation>
  </message>
  <message>
   <source>New proposal</source>
   <translation>New proposal</translation>
  </message>
  <message>
   <source>No proposal is kept yet.</source>
   <translation>No proposal is kept yet.</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>Number of instalments</source>
   <translation>Number of instalments</translation>
  </message>
  <message>
   <source>One of the amounts is no sum of money.</source>
   <translation>One of the amounts is no sum of money.</translation>
  </message>
  <message>
   <source>Other income</source>
   <translation>Other income</translation>
  </message>
  <message>
   <source>Outgoings</source>
   <translation>Outgoings</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Proposal</translation>
  </message>
  <message>
   <source>Proposals and answers</source>
   <translation>Proposals and answers</translation>
  </message>
  <message>
   <source>Rent</source>
   <translation>Rent</translation>
  </message>
  <message>
   <source>Repayment</source>
   <translation>Repayment</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Schedule</translation>
  </message>
  <message>
   <source>School, care</source>
   <translation>School, care</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>Sum</translation>
  </message>
  <message>
   <source>Sum to be paid back, in yuan</source>
   <translation>Sum to be paid back, in yuan</translation>
  </message>
  <message>
   <source>The first day is not after today.</source>
   <translation>The first day is not after today.</translation>
  </message>
  <message>
   <source>Then pay on those days, to the lender only, and keep each receipt. Calls that ask for more than was agreed are worth logging.</source>
   <translation>Then pay on those days, to the lender only, and keep each receipt. Calls that ask for more than was agreed are worth logging.</translation>
  </message>
  <message>
   <source>Wages</source>
   <translation>Wages</translation>
  </message>
  <message>
   <source>What came back</source>
   <translation>What came back</translation>
  </message>
  <message>
   <source>What else you ask for</source>
   <translation>What else you ask for</translation>
  </message>
  <message>
   <source>What else you ask for (optional)</source>
   <translation>What else you ask for (optional)</translation>
  </message>
  <message>
   <source>What was said, and by whom</source>
   <translation>What was said, and by whom</translation>
  </message>
  <message>
   <source>What you propose</source>
   <translation>What you propose</translation>
  </message>
  <message>
   <source>Which debt</source>
   <translation>Which debt</translation>
  </message>
  <message>
   <source>Why you cannot pay as agreed</source>
   <translation>Why you cannot pay as agreed</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Withdraw</translation>
  </message>
  <message>
   <source>Withdraw this proposal</source>
   <translation>Withdraw this proposal</translation>
  </message>
  <message>
   <source>Write the letter</source>
   <translation>Write the letter</translation>
  </message>
  <message>
   <source>Yuan</source>
   <translation>Yuan</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>agreed</translation>
  </message>
  <message>
   <source>empty: equal shares</source>
   <translation>empty: equal shares</translation>
  </message>
  <message>
   <source>no answer logged</source>
   <translation>no answer logged</translation>
  </message>
  <message>
   <source>other terms offered</source>
   <translation>other terms offered</translation>
  </message>
  <message>
   <source>received, not decided</source>
   <translation>received, not decided</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>refused</translation>
  </message>
  <message>
   <source>yuan</source>
   <translation>yuan</translation>
  </message>
  <message>
   <source>{side}, line {at}: what</source>
   <translation>{side}, line {at}: what</translation>
  </message>
  <message>
   <source>{side}, line {at}: yuan a month</source>
   <translation>{side}, line {at}: yuan a month</translation>
  </message>
  <message>
   <source>{sum} yuan in all; payments: {count}, the last on {day}.</source>
   <translation>{sum} yuan in all; payments: {count}, the last on {day}.</translation>
  </message>
  <message>
   <source>{sum} yuan in {count} instalments from {day}</source>
   <translation>{sum} yuan in {count} instalments from {day}</translation>
  </message>
  <message>
   <source>{sum} yuan on {day}</source>
   <translation>{sum} yuan on {day}</translation>
  </message>
 </context>
 <context>
  <name>Room</name>
  <message>
   <source>The case is large and is still being read. This page opens by itself then.</source>
   <translation>The case is large and is still being read. This page opens by itself then.</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>A rule counts for contacts from its first day on, never before. What you change here is kept in the case's log.</source>
   <translation>A rule counts for contacts from its first day on, never before. What you change here is kept in the case's log.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Add</translation>
  </message>
  <message>
   <source>Add a rule</source>
   <translation>Add a rule</translation>
  </message>
  <message>
   <source>Add a rule…</source>
   <translation>Add a rule…</translation>
  </message>
  <message>
   <source>Agreed from (22:00)</source>
   <translation>Agreed from (22:00)</translation>
  </message>
  <message>
   <source>Agreed until (23:00)</source>
   <translation>Agreed until (23:00)</translation>
  </message>
  <message>
   <source>Answered calls a day (0: no limit)</source>
   <translation>Answered calls a day (0: no limit)</translation>
  </message>
  <message>
   <source>Attempts a day (0: no limit)</source>
   <translation>Attempts a day (0: no limit)</translation>
  </message>
  <message>
   <source>Binds</source>
   <translation>Binds</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Change…</translation>
  </message>
  <message>
   <source>Choose the lender to whom you agreed.</source>
   <translation>Choose the lender to whom you agreed.</translation>
  </message>
  <message>
   <source>Closed from (22:00)</source>
   <translation>Closed from (22:00)</translation>
  </message>
  <message>
   <source>Closed hours</source>
   <translation>Closed hours</translation>
  </message>
  <message>
   <source>Closed until (08:00)</source>
   <translation>Closed until (08:00)</translation>
  </message>
  <message>
   <source>Contacts in the closed hours of these days are then no breach, and the finding says why. Only if you really agreed: a contract's small print is not yet your word.</source>
   <translation>Contacts in the closed hours of these days are then no breach, and the finding says why. Only if you really agreed: a contract's small print is not yet your word.</translation>
  </message>
  <message>
   <source>Contacts up to this day stay covered; later ones are held against the rules again. Tell the lender in writing that you take the consent back, and keep the message.</source>
   <translation>Contacts up to this day stay covered; later ones are held against the rules again. Tell the lender in writing that you take the consent back, and keep the message.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Days</translation>
  </message>
  <message>
   <source>Debt</source>
   <translation>Debt</translation>
  </message>
  <message>
   <source>Every debt with this lender</source>
   <translation>Every debt with this lender</translation>
  </message>
  <message>
   <source>Findings: {new} new, {gone} gone, {altered} altered.</source>
   <translation>Findings: {new} new, {gone} gone, {altered} altered.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>From a file…</translation>
  </message>
  <message>
   <source>Give closed hours, or a number of calls a day.</source>
   <translation>Give closed hours, or a number of calls a day.</translation>
  </message>
  <message>
   <source>Give the rule a title of at most 300 characters.</source>
   <translation>Give the rule a title of at most 300 characters.</translation>
  </message>
  <message>
   <source>Hours and ways</source>
   <translation>Hours and ways</translation>
  </message>
  <message>
   <source>How it is known</source>
   <translation>How it is known</translation>
  </message>
  <message>
   <source>How you agreed</source>
   <translation>How you agreed</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>In force</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>In force from</translation>
  </message>
  <message>
   <source>It ended…</source>
   <translation>It ended…</translation>
  </message>
  <message>
   <source>It has a last day</source>
   <translation>It has a last day</translation>
  </message>
  <message>
   <source>It stays in the log and is not listed any more.</source>
   <translation>It stays in the log and is not listed any more.</translation>
  </message>
  <message>
   <source>It stays in the log; contacts count again as if it had not been.</source>
   <translation>It stays in the log; contacts count again as if it had not been.</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Last day</translation>
  </message>
  <message>
   <source>Last day on which it held</source>
   <translation>Last day on which it held</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>Leave out</translation>
  </message>
  <message>
   <source>Leave out…</source>
   <translation>Leave out…</translation>
  </message>
  <message>
   <source>Leave this rule out</source>
   <translation>Leave this rule out</translation>
  </message>
  <message>
   <source>Lenders</source>
   <translation>Lenders</translation>
  </message>
  <message>
   <source>Let it count</source>
   <translation>Let it count</translation>
  </message>
  <message>
   <source>Loans</source>
   <translation>Loans</translation>
  </message>
  <message>
   <source>Look at the rule</source>
   <translation>Look at the rule</translation>
  </message>
  <message>
   <source>No contact of this case is held against it any more.</source>
   <translation>No contact of this case is held against it any more.</translation>
  </message>
  <message>
   <source>Not for cards</source>
   <translation>Not for cards</translation>
  </message>
  <message>
   <source>Note a consent…</source>
   <translation>Note a consent…</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>Note it</translation>
  </message>
  <message>
   <source>Note that you agreed</source>
   <translation>Note that you agreed</translation>
  </message>
  <message>
   <source>Nothing is noted. Without your consent, contacts in the closed hours are held against the rules.</source>
   <translation>Nothing is noted. Without your consent, contacts in the closed hours are held against the rules.</translation>
  </message>
  <message>
   <source>Only a rule that you can show. One that is not verified gives notes and enters no letter.</source>
   <translation>Only a rule that you can show. One that is not verified gives notes and enters no letter.</translation>
  </message>
  <message>
   <source>Only at these hours</source>
   <translation>Only at these hours</translation>
  </message>
  <message>
   <source>Open the file of a rule</source>
   <translation>Open the file of a rule</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Rule</translation>
  </message>
  <message>
   <source>Rules of this case</source>
   <translation>Rules of this case</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>Say where the rule stands: its number, or who issued it.</source>
   <translation>Say where the rule stands: its number, or who issued it.</translation>
  </message>
  <message>
   <source>Says</source>
   <translation>Says</translation>
  </message>
  <message>
   <source>Show the rules…</source>
   <translation>Show the rules…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Take back</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Take back…</translation>
  </message>
  <message>
   <source>Take this consent back</source>
   <translation>Take this consent back</translation>
  </message>
  <message>
   <source>Take this rule back</source>
   <translation>Take this rule back</translation>
  </message>
  <message>
   <source>The consent ended</source>
   <translation>The consent ended</translation>
  </message>
  <message>
   <source>The last day lies before the first.</source>
   <translation>The last day lies before the first.</translation>
  </message>
  <message>
   <source>The lender and every agency</source>
   <translation>The lender and every agency</translation>
  </message>
  <message>
   <source>This agency does not work for that lender.</source>
   <translation>This agency does not work for that lender.</translation>
  </message>
  <message>
   <source>This cannot be understood; please correct it.</source>
   <translation>This cannot be understood; please correct it.</translation>
  </message>
  <message>
   <source>This debt is not one of that lender.</source>
   <translation>This debt is not one of that lender.</translation>
  </message>
  <message>
   <source>Tick at least one kind of lender.</source>
   <translation>Tick at least one kind of lender.</translation>
  </message>
  <message>
   <source>Tick at least one kind of loan.</source>
   <translation>Tick at least one kind of loan.</translation>
  </message>
  <message>
   <source>Tick at least one way of contact for the closed hours.</source>
   <translation>Tick at least one way of contact for the closed hours.</translation>
  </message>
  <message>
   <source>Tick at least one way of contact that you agreed to.</source>
   <translation>Tick at least one way of contact that you agreed to.</translation>
  </message>
  <message>
   <source>Title of the rule</source>
   <translation>Title of the rule</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Until</translation>
  </message>
  <message>
   <source>Use for cards too</source>
   <translation>Use for cards too</translation>
  </message>
  <message>
   <source>Ways of contact</source>
   <translation>Ways of contact</translation>
  </message>
  <message>
   <source>What you agreed to</source>
   <translation>What you agreed to</translation>
  </message>
  <message>
   <source>What you agreed to…</source>
   <translation>What you agreed to…</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>Where it stands</translation>
  </message>
  <message>
   <source>Which caller</source>
   <translation>Which caller</translation>
  </message>
  <message>
   <source>Which standard or guideline binds which lender, since when, and how it is known. Each can be left out, and a local one added with its source.</source>
   <translation>Which standard or guideline binds which lender, since when, and how it is known. Each can be left out, and a local one added with its source.</translation>
  </message>
  <message>
   <source>With whom</source>
   <translation>With whom</translation>
  </message>
  <message>
   <source>Write the hour as four digits, 08:00; the two differ.</source>
   <translation>Write the hour as four digits, 08:00; the two differ.</translation>
  </message>
  <message>
   <source>Write the hour as four digits, 22:00 for example.</source>
   <translation>Write the hour as four digits, 22:00 for example.</translation>
  </message>
  <message>
   <source>added by you</source>
   <translation>added by you</translation>
  </message>
  <message>
   <source>any hour</source>
   <translation>any hour</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>counts</translation>
  </message>
  <message>
   <source>every way of contact</source>
   <translation>every way of contact</translation>
  </message>
  <message>
   <source>from {day}</source>
   <translation>from {day}</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>left out</translation>
  </message>
  <message>
   <source>no closed hours</source>
   <translation>no closed hours</translation>
  </message>
  <message>
   <source>no first day</source>
   <translation>no first day</translation>
  </message>
  <message>
   <source>no last day</source>
   <translation>no last day</translation>
  </message>
  <message>
   <source>only {agency}</source>
   <translation>only {agency}</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>until {day}</translation>
  </message>
  <message>
   <source>{n} answered calls a day</source>
   <translation>{n} answered calls a day</translation>
  </message>
  <message>
   <source>{n} attempts a day</source>
   <translation>{n} attempts a day</translation>
  </message>
  <message>
   <source>{title}. Source: {source}</source>
   <translation>{title}. Source: {source}</translation>
  </message>
 </context>
 <context>
  <name>Sample</name>
  <message>
   <source>The sample case and everything you changed in it are deleted from this computer. Your own cases are not touched. The sample can be made anew on the first page.</source>
   <translation>The sample case and everything you changed in it are deleted from this computer. Your own cases are not touched. The sample can be made anew on the first page.</translation>
  </message>
  <message>
   <source>This is the sample case: an invented story. Try anything in it; it goes away when the app is closed.</source>
   <translation>This is the sample case: an invented story. Try anything in it; it goes away when the app is closed.</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Throw away</translation>
  </message>
  <message>
   <source>Throw away the sample case</source>
   <translation>Throw away the sample case</translation>
  </message>
  <message>
   <source>Throw away…</source>
   <translation>Throw away…</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>Backup copies</source>
   <translation>Backup copies</translation>
  </message>
  <message>
   <source>Change the password…</source>
   <translation>Change the password…</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Change…</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Copies</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Language</translation>
  </message>
  <message>
   <source>Lock after</source>
   <translation>Lock after</translation>
  </message>
  <message>
   <source>Lock when nobody is there</source>
   <translation>Lock when nobody is there</translation>
  </message>
  <message>
   <source>Made when the case is closed, on this computer, under the same password. They are listed under “Handover and copies” and on the first page.</source>
   <translation>Made when the case is closed, on this computer, under the same password. They are listed under “Handover and copies” and on the first page.</translation>
  </message>
  <message>
   <source>Make an emergency sheet…</source>
   <translation>Make an emergency sheet…</translation>
  </message>
  <message>
   <source>Make an encrypted backup copy by itself, at most one a day</source>
   <translation>Make an encrypted backup copy by itself, at most one a day</translation>
  </message>
  <message>
   <source>Name, lenders, agencies, loans and telephone numbers. They are kept in the case file only.</source>
   <translation>Name, lenders, agencies, loans and telephone numbers. They are kept in the case file only.</translation>
  </message>
  <message>
   <source>Password and emergency sheet</source>
   <translation>Password and emergency sheet</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacy</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Settings</translation>
  </message>
  <message>
   <source>The language and the choices above, the places of the cases opened last, when each was copied, and its newest log entry, so that an old copy put in its place is noticed; and the encrypted backup copies. Nothing of the content is outside the encryption. The app opens no connection to any network.</source>
   <translation>The language and the choices above, the places of the cases opened last, when each was copied, and its newest log entry, so that an old copy put in its place is noticed; and the encrypted backup copies. Nothing of the content is outside the encryption. The app opens no connection to any network.</translation>
  </message>
  <message>
   <source>The window</source>
   <translation>The window</translation>
  </message>
  <message>
   <source>This case</source>
   <translation>This case</translation>
  </message>
  <message>
   <source>What the app keeps outside the case</source>
   <translation>What the app keeps outside the case</translation>
  </message>
  <message>
   <source>Who you are and what you owe</source>
   <translation>Who you are and what you owe</translation>
  </message>
  <message>
   <source>Without a key or the mouse for this long the case is closed and the password asked for. An import under way is finished first; what you were typing comes back after unlocking, as long as the app was not ended.</source>
   <translation>Without a key or the mouse for this long the case is closed and the password asked for. An import under way is finished first; what you were typing comes back after unlocking, as long as the app was not ended.</translation>
  </message>
  <message>
   <source>never</source>
   <translation>never</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Check</source>
   <translation>Check</translation>
  </message>
  <message>
   <source>Emergency sheet</source>
   <translation>Emergency sheet</translation>
  </message>
  <message>
   <source>Emergency sheet: made and tested</source>
   <translation>Emergency sheet: made and tested</translation>
  </message>
  <message>
   <source>Emergency sheet: made, not tested yet</source>
   <translation>Emergency sheet: made, not tested yet</translation>
  </message>
  <message>
   <source>Emergency sheet: none</source>
   <translation>Emergency sheet: none</translation>
  </message>
  <message>
   <source>Emergency sheet: void, the password was changed</source>
   <translation>Emergency sheet: void, the password was changed</translation>
  </message>
  <message>
   <source>Group {number} on the sheet</source>
   <translation>Group {number} on the sheet</translation>
  </message>
  <message>
   <source>If you forget the password, nobody can open the case: not even the makers of this app. The emergency sheet is one page with the key of the case on it, and opens it without the password.</source>
   <translation>If you forget the password, nobody can open the case: not even the makers of this app. The emergency sheet is one page with the key of the case on it, and opens it without the password.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Later</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Print…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Save as PDF…</translation>
  </message>
  <message>
   <source>Save it without encryption</source>
   <translation>Save it without encryption</translation>
  </message>
  <message>
   <source>Take the sheet to hand and type one group from it. Only then is it sure that it can be read.</source>
   <translation>Take the sheet to hand and type one group from it. Only then is it sure that it can be read.</translation>
  </message>
  <message>
   <source>The file is not encrypted and holds the key of the case. Save it only to print it, best on a stick, and delete it afterwards.</source>
   <translation>The file is not encrypted and holds the key of the case. Save it only to print it, best on a stick, and delete it afterwards.</translation>
  </message>
  <message>
   <source>The sheet can be read and fits this case. Keep it in a safe place.</source>
   <translation>The sheet can be read and fits this case. Keep it in a safe place.</translation>
  </message>
  <message>
   <source>Whoever has the page and the file can read everything. Keep it on paper, away from this computer, and delete the PDF after printing.</source>
   <translation>Whoever has the page and the file can read everything. Keep it on paper, away from this computer, and delete the PDF after printing.</translation>
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Checked: differences found</source>
   <translation>Checked: differences found</translation>
  </message>
  <message>
   <source>Checked: unchanged</source>
   <translation>Checked: unchanged</translation>
  </message>
  <message>
   <source>Close the case and ask for the password (Ctrl+L)</source>
   <translation>Close the case and ask for the password (Ctrl+L)</translation>
  </message>
  <message>
   <source>Encrypted · {size}</source>
   <translation>Encrypted · {size}</translation>
  </message>
  <message>
   <source>Help and settings</source>
   <translation>Help and settings</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Lock</translation>
  </message>
  <message>
   <source>Not checked since opening</source>
   <translation>Not checked since opening</translation>
  </message>
  <message>
   <source>Open for reading only: nothing can be added or changed. To work on it, close it where else it is open, or put a copy on this computer.</source>
   <translation>Open for reading only: nothing can be added or changed. To work on it, close it where else it is open, or put a copy on this computer.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Read-only</source>
   <translation>Read-only</translation>
  </message>
  <message>
   <source>{count} collectors</source>
   <translation>{count} collectors</translation>
  </message>
  <message>
   <source>{count} loans</source>
   <translation>{count} loans</translation>
  </message>
 </context>
 <context>
  <name>Stamps</name>
  <message>
   <source>A time-stamping authority can state that the log of this case existed at a time. The request holds one hash and nothing of the content; you send it yourself and bring the answer here. The app opens no connection.</source>
   <translation>A time-stamping authority can state that the log of this case existed at a time. The request holds one hash and nothing of the content; you send it yourself and bring the answer here. The app opens no connection.</translation>
  </message>
  <message>
   <source>Answers (*.tsr)</source>
   <translation>Answers (*.tsr)</translation>
  </message>
  <message>
   <source>Choose the certificate…</source>
   <translation>Choose the certificate…</translation>
  </message>
  <message>
   <source>Keep it without</source>
   <translation>Keep it without</translation>
  </message>
  <message>
   <source>Requests (*.tsq)</source>
   <translation>Requests (*.tsq)</translation>
  </message>
  <message>
   <source>Root certificate</source>
   <translation>Root certificate</translation>
  </message>
  <message>
   <source>Save a request</source>
   <translation>Save a request</translation>
  </message>
  <message>
   <source>Save a request…</source>
   <translation>Save a request…</translation>
  </message>
  <message>
   <source>Take in an answer</source>
   <translation>Take in an answer</translation>
  </message>
  <message>
   <source>Take in an answer…</source>
   <translation>Take in an answer…</translation>
  </message>
  <message>
   <source>To check the signature the app needs the root certificate of the authority (PEM or DER), from the authority's own site. Without it the answer is kept and cannot be verified yet.</source>
   <translation>To check the signature the app needs the root certificate of the authority (PEM or DER), from the authority's own site. Without it the answer is kept and cannot be verified yet.</translation>
  </message>
  <message>
   <source>Trusted time</source>
   <translation>Trusted time</translation>
  </message>
  <message>
   <source>{name} was written. Send it to a time-stamping authority (RFC 3161) and take the answer in here.</source>
   <translation>{name} was written. Send it to a time-stamping authority (RFC 3161) and take the answer in here.</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>All channels</source>
   <translation>All channels</translation>
  </message>
  <message>
   <source>All conduct</source>
   <translation>All conduct</translation>
  </message>
  <message>
   <source>All days</source>
   <translation>All days</translation>
  </message>
  <message>
   <source>All lenders</source>
   <translation>All lenders</translation>
  </message>
  <message>
   <source>All numbers</source>
   <translation>All numbers</translation>
  </message>
  <message>
   <source>Call from {who}</source>
   <translation>Call from {who}</translation>
  </message>
  <message>
   <source>Call made</source>
   <translation>Call made</translation>
  </message>
  <message>
   <source>Call received</source>
   <translation>Call received</translation>
  </message>
  <message>
   <source>Call to {who}</source>
   <translation>Call to {who}</translation>
  </message>
  <message>
   <source>Conduct</source>
   <translation>Conduct</translation>
  </message>
  <message>
   <source>Contact with {who}</source>
   <translation>Contact with {who}</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contacts</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Days</translation>
  </message>
  <message>
   <source>Drop recordings, screenshots or an export from your phone onto this window, or log a contact by hand. Originals on the phone should stay there.</source>
   <translation>Drop recordings, screenshots or an export from your phone onto this window, or log a contact by hand. Originals on the phone should stay there.</translation>
  </message>
  <message>
   <source>Email from {who}</source>
   <translation>Email from {who}</translation>
  </message>
  <message>
   <source>Email to {who}</source>
   <translation>Email to {who}</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Evidence</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>First day</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Import…</translation>
  </message>
  <message>
   <source>Kind of contact</source>
   <translation>Kind of contact</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Last 30 days</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Last 7 days</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Last day</translation>
  </message>
  <message>
   <source>Last year</source>
   <translation>Last year</translation>
  </message>
  <message>
   <source>Lender</source>
   <translation>Lender</translation>
  </message>
  <message>
   <source>Letter from {who}</source>
   <translation>Letter from {who}</translation>
  </message>
  <message>
   <source>Letter to {who}</source>
   <translation>Letter to {who}</translation>
  </message>
  <message>
   <source>Log a contact</source>
   <translation>Log a contact</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Message from {who}</source>
   <translation>Message from {who}</translation>
  </message>
  <message>
   <source>Message texts are folded until you want to see them.</source>
   <translation>Message texts are folded until you want to see them.</translation>
  </message>
  <message>
   <source>Message to {who}</source>
   <translation>Message to {who}</translation>
  </message>
  <message>
   <source>No contact fits the search and the filters.</source>
   <translation>No contact fits the search and the filters.</translation>
  </message>
  <message>
   <source>No problem seen</source>
   <translation>No problem seen</translation>
  </message>
  <message>
   <source>Nothing found by itself, please look</source>
   <translation>Nothing found by itself, please look</translation>
  </message>
  <message>
   <source>Nothing is logged yet</source>
   <translation>Nothing is logged yet</translation>
  </message>
  <message>
   <source>Nothing matches</source>
   <translation>Nothing matches</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Only with problems {count}</source>
   <translation>Only with problems {count}</translation>
  </message>
  <message>
   <source>Other days…</source>
   <translation>Other days…</translation>
  </message>
  <message>
   <source>Reading {count} contacts; you can look around meanwhile. What the rules say follows.</source>
   <translation>Reading {count} contacts; you can look around meanwhile. What the rules say follows.</translation>
  </message>
  <message>
   <source>SMS from {who}</source>
   <translation>SMS from {who}</translation>
  </message>
  <message>
   <source>SMS to {who}</source>
   <translation>SMS to {who}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Search</translation>
  </message>
  <message>
   <source>Search numbers, words, notes</source>
   <translation>Search numbers, words, notes</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Show</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Show all</translation>
  </message>
  <message>
   <source>Show texts</source>
   <translation>Show texts</translation>
  </message>
  <message>
   <source>Show which days?</source>
   <translation>Show which days?</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>This year</translation>
  </message>
  <message>
   <source>Time unknown</source>
   <translation>Time unknown</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Timeline</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Visit</translation>
  </message>
  <message>
   <source>With and without evidence</source>
   <translation>With and without evidence</translation>
  </message>
  <message>
   <source>With evidence</source>
   <translation>With evidence</translation>
  </message>
  <message>
   <source>Without evidence</source>
   <translation>Without evidence</translation>
  </message>
  <message>
   <source>contacts: {count}</source>
   <translation>contacts: {count}</translation>
  </message>
  <message>
   <source>credentials refused</source>
   <translation>credentials refused</translation>
  </message>
  <message>
   <source>credentials shown</source>
   <translation>credentials shown</translation>
  </message>
  <message>
   <source>found in: {place}</source>
   <translation>found in: {place}</translation>
  </message>
  <message>
   <source>marker in exhibit {no}</source>
   <translation>marker in exhibit {no}</translation>
  </message>
  <message>
   <source>name</source>
   <translation>name</translation>
  </message>
  <message>
   <source>name of an exhibit</source>
   <translation>name of an exhibit</translation>
  </message>
  <message>
   <source>no credentials shown</source>
   <translation>no credentials shown</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>not answered</translation>
  </message>
  <message>
   <source>reached: {person}</source>
   <translation>reached: {person}</translation>
  </message>
  <message>
   <source>reached: {person} (does not owe)</source>
   <translation>reached: {person} (does not owe)</translation>
  </message>
  <message>
   <source>text of exhibit {no}</source>
   <translation>text of exhibit {no}</translation>
  </message>
  <message>
   <source>transcript of exhibit {no}</source>
   <translation>transcript of exhibit {no}</translation>
  </message>
  <message>
   <source>unknown number</source>
   <translation>unknown number</translation>
  </message>
  <message>
   <source>words</source>
   <translation>words</translation>
  </message>
  <message>
   <source>your note</source>
   <translation>your note</translation>
  </message>
  <message>
   <source>{count} people</source>
   <translation>{count} people</translation>
  </message>
  <message>
   <source>{kind} {count}</source>
   <translation>{kind} {count}</translation>
  </message>
  <message>
   <source>{label} · to confirm</source>
   <translation>{label} · to confirm</translation>
  </message>
  <message>
   <source>{lender} (through {agency})</source>
   <translation>{lender} (through {agency})</translation>
  </message>
  <message>
   <source>{place}: {words}</source>
   <translation>{place}: {words}</translation>
  </message>
  <message>
   <source>{shown} of {total}</source>
   <translation>{shown} of {total}</translation>
  </message>
 </context>
 <context>
  <name>Timestamp</name>
  <message>
   <source>At {time}, {authority} stated that this hash existed (custody log, entry {seq}). It says nothing about what happened before.</source>
   <translation>At {time}, {authority} stated that this hash existed (custody log, entry {seq}). It says nothing about what happened before.</translation>
  </message>
  <message>
   <source>Kept. The authority granted it with changes of its own, which this app does not check.</source>
   <translation>Kept. The authority granted it with changes of its own, which this app does not check.</translation>
  </message>
  <message>
   <source>Kept. The certificate that was given is not the root of this authority; get the root certificate from the authority's own site.</source>
   <translation>Kept. The certificate that was given is not the root of this authority; get the root certificate from the authority's own site.</translation>
  </message>
  <message>
   <source>Kept. Whether the authority really signed it can be told when its root certificate is given.</source>
   <translation>Kept. Whether the authority really signed it can be told when its root certificate is given.</translation>
  </message>
  <message>
   <source>The signature of this kept answer does not hold. Do not rely on it.</source>
   <translation>The signature of this kept answer does not hold. Do not rely on it.</translation>
  </message>
  <message>
   <source>WRONG</source>
   <translation>WRONG</translation>
  </message>
  <message>
   <source>cannot be verified yet</source>
   <translation>cannot be verified yet</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>verified</translation>
  </message>
 </context>
 <context>
  <name>Tracking</name>
  <message>
   <source>A paper that went out</source>
   <translation>A paper that went out</translation>
  </message>
  <message>
   <source>About which lender</source>
   <translation>About which lender</translation>
  </message>
  <message>
   <source>Agreed to</source>
   <translation>Agreed to</translation>
  </message>
  <message>
   <source>Agreed to in part</source>
   <translation>Agreed to in part</translation>
  </message>
  <message>
   <source>Answered on</source>
   <translation>Answered on</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Change…</translation>
  </message>
  <message>
   <source>Courier</source>
   <translation>Courier</translation>
  </message>
  <message>
   <source>Deadlines</source>
   <translation>Deadlines</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>Email</translation>
  </message>
  <message>
   <source>Handed in</source>
   <translation>Handed in</translation>
  </message>
  <message>
   <source>How it was sent</source>
   <translation>How it was sent</translation>
  </message>
  <message>
   <source>It stays in the log with your reason.</source>
   <translation>It stays in the log with your reason.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Keep</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Last day</translation>
  </message>
  <message>
   <source>Log a sent paper…</source>
   <translation>Log a sent paper…</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>No answer yet</translation>
  </message>
  <message>
   <source>None of the printed or saved papers</source>
   <translation>None of the printed or saved papers</translation>
  </message>
  <message>
   <source>Not taken up</source>
   <translation>Not taken up</translation>
  </message>
  <message>
   <source>Note: who said what</source>
   <translation>Note: who said what</translation>
  </message>
  <message>
   <source>Nothing was logged yet. Once a paper is sent, log it here: the days that an office has for its answer count from it.</source>
   <translation>Nothing was logged yet. Once a paper is sent, log it here: the days that an office has for its answer count from it.</translation>
  </message>
  <message>
   <source>Number of the consignment</source>
   <translation>Number of the consignment</translation>
  </message>
  <message>
   <source>Number the office gave it</source>
   <translation>Number the office gave it</translation>
  </message>
  <message>
   <source>Otherwise</source>
   <translation>Otherwise</translation>
  </message>
  <message>
   <source>Papers that went out</source>
   <translation>Papers that went out</translation>
  </message>
  <message>
   <source>Passed on</source>
   <translation>Passed on</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>Post</translation>
  </message>
  <message>
   <source>Receipts…</source>
   <translation>Receipts…</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>Received on</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Refused</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Result</translation>
  </message>
  <message>
   <source>Sent and due</source>
   <translation>Sent and due</translation>
  </message>
  <message>
   <source>Sent and due…</source>
   <translation>Sent and due…</translation>
  </message>
  <message>
   <source>Sent on</source>
   <translation>Sent on</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Something else</translation>
  </message>
  <message>
   <source>State</source>
   <translation>State</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Take back</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>Take back…</translation>
  </message>
  <message>
   <source>Take this entry back</source>
   <translation>Take this entry back</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>Telephone</translation>
  </message>
  <message>
   <source>To which office</source>
   <translation>To which office</translation>
  </message>
  <message>
   <source>Web form or app</source>
   <translation>Web form or app</translation>
  </message>
  <message>
   <source>Which paper</source>
   <translation>Which paper</translation>
  </message>
  <message>
   <source>Which period</source>
   <translation>Which period</translation>
  </message>
  <message>
   <source>Which printed or saved paper</source>
   <translation>Which printed or saved paper</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>and {count} more</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>answered</translation>
  </message>
  <message>
   <source>counted from sending: the day of receipt is not known</source>
   <translation>counted from sending: the day of receipt is not known</translation>
  </message>
  <message>
   <source>days off of that year are not published yet</source>
   <translation>days off of that year are not published yet</translation>
  </message>
  <message>
   <source>near</source>
   <translation>near</translation>
  </message>
  <message>
   <source>over</source>
   <translation>over</translation>
  </message>
  <message>
   <source>over for {days} days</source>
   <translation>over for {days} days</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>overdue</translation>
  </message>
  <message>
   <source>running</source>
   <translation>running</translation>
  </message>
  <message>
   <source>{days} days left</source>
   <translation>{days} days left</translation>
  </message>
  <message>
   <source>{to}: {what}, {state}</source>
   <translation>{to}: {what}, {state}</translation>
  </message>
 </context>
 <context>
  <name>Transcript</name>
  <message>
   <source>(to be checked)</source>
   <translation>(to be checked)</translation>
  </message>
  <message>
   <source>Checked by you</source>
   <translation>Checked by you</translation>
  </message>
  <message>
   <source>Choose subtitles or a text</source>
   <translation>Choose subtitles or a text</translation>
  </message>
  <message>
   <source>Close the transcript?</source>
   <translation>Close the transcript?</translation>
  </message>
  <message>
   <source>Close without keeping</source>
   <translation>Close without keeping</translation>
  </message>
  <message>
   <source>Compared with the sound</source>
   <translation>Compared with the sound</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Draft</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>From a file…</translation>
  </message>
  <message>
   <source>I compared all of it</source>
   <translation>I compared all of it</translation>
  </message>
  <message>
   <source>Important</source>
   <translation>Important</translation>
  </message>
  <message>
   <source>Keep the transcript</source>
   <translation>Keep the transcript</translation>
  </message>
  <message>
   <source>Lines of the transcript</source>
   <translation>Lines of the transcript</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>New line</translation>
  </message>
  <message>
   <source>No offline speech recognition is installed here, so nothing is filled in by itself. What you write is yours; a line that you did not compare yet is marked and is not printed.</source>
   <translation>No offline speech recognition is installed here, so nothing is filled in by itself. What you write is yours; a line that you did not compare yet is marked and is not printed.</translation>
  </message>
  <message>
   <source>Nothing written yet</source>
   <translation>Nothing written yet</translation>
  </message>
  <message>
   <source>Place (minutes:seconds)</source>
   <translation>Place (minutes:seconds)</translation>
  </message>
  <message>
   <source>Remove the line</source>
   <translation>Remove the line</translation>
  </message>
  <message>
   <source>Subtitles (.srt, .vtt) or plain text, as a draft</source>
   <translation>Subtitles (.srt, .vtt) or plain text, as a draft</translation>
  </message>
  <message>
   <source>Subtitles and text (*.srt *.vtt *.txt)</source>
   <translation>Subtitles and text (*.srt *.vtt *.txt)</translation>
  </message>
  <message>
   <source>The transcript has lines that are not kept yet.</source>
   <translation>The transcript has lines that are not kept yet.</translation>
  </message>
  <message>
   <source>To be checked: {count}</source>
   <translation>To be checked: {count}</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>Transcript</translation>
  </message>
  <message>
   <source>What is said</source>
   <translation>What is said</translation>
  </message>
  <message>
   <source>What is said; Enter begins the next line</source>
   <translation>What is said; Enter begins the next line</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Who</translation>
  </message>
  <message>
   <source>Who speaks</source>
   <translation>Who speaks</translation>
  </message>
  <message>
   <source>Writing a draft</source>
   <translation>Writing a draft</translation>
  </message>
  <message>
   <source>{who}: </source>
   <translation>{who}: </translation>
  </message>
 </context>
 <context>
  <name>Undo</name>
  <message>
   <source>Last: {what}</source>
   <translation>Last: {what}</translation>
  </message>
  <message>
   <source>Logging it was undone.</source>
   <translation>Logging it was undone.</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Redo</translation>
  </message>
  <message>
   <source>Redo: {what} (Ctrl+Y)</source>
   <translation>Redo: {what} (Ctrl+Y)</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Undo</translation>
  </message>
  <message>
   <source>Undo: {what} (Ctrl+Z)</source>
   <translation>Undo: {what} (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>Undone: {what}</translation>
  </message>
  <message>
   <source>contact no. {no} changed</source>
   <translation>contact no. {no} changed</translation>
  </message>
  <message>
   <source>contact no. {no} logged</source>
   <translation>contact no. {no} logged</translation>
  </message>
  <message>
   <source>contact no. {no} withdrawn</source>
   <translation>contact no. {no} withdrawn</translation>
  </message>
  <message>
   <source>details of the case changed</source>
   <translation>details of the case changed</translation>
  </message>
  <message>
   <source>finding confirmed</source>
   <translation>finding confirmed</translation>
  </message>
  <message>
   <source>finding rejected</source>
   <translation>finding rejected</translation>
  </message>
  <message>
   <source>{count} contacts changed</source>
   <translation>{count} contacts changed</translation>
  </message>
  <message>
   <source>{count} contacts logged</source>
   <translation>{count} contacts logged</translation>
  </message>
  <message>
   <source>{count} contacts withdrawn</source>
   <translation>{count} contacts withdrawn</translation>
  </message>
 </context>
 <context>
  <name>Unlock</name>
  <message>
   <source>Another case</source>
   <translation>Another case</translation>
  </message>
  <message>
   <source>Choose a new password…</source>
   <translation>Choose a new password…</translation>
  </message>
  <message>
   <source>Emergency key</source>
   <translation>Emergency key</translation>
  </message>
  <message>
   <source>Only read it where it is</source>
   <translation>Only read it where it is</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Open</translation>
  </message>
  <message>
   <source>Open for reading only</source>
   <translation>Open for reading only</translation>
  </message>
  <message>
   <source>Open on {host} since {time}.</source>
   <translation>Open on {host} since {time}.</translation>
  </message>
  <message>
   <source>Open with the emergency sheet</source>
   <translation>Open with the emergency sheet</translation>
  </message>
  <message>
   <source>Open with the password</source>
   <translation>Open with the password</translation>
  </message>
  <message>
   <source>Opening the case</source>
   <translation>Opening the case</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Password</translation>
  </message>
  <message>
   <source>The 14 groups from the sheet; spaces and capitals do not matter</source>
   <translation>The 14 groups from the sheet; spaces and capitals do not matter</translation>
  </message>
  <message>
   <source>The case was opened with the emergency sheet. If the password is lost, choose a new one now; the sheet is void then and a new one can be made.</source>
   <translation>The case was opened with the emergency sheet. If the password is lost, choose a new one now; the sheet is void then and a new one can be made.</translation>
  </message>
  <message>
   <source>Work on a checked copy on this computer (advised)</source>
   <translation>Work on a checked copy on this computer (advised)</translation>
  </message>
  <message>
   <source>Work on it where it is all the same</source>
   <translation>Work on it where it is all the same</translation>
  </message>
  <message>
   <source>Working copies of cases</source>
   <translation>Working copies of cases</translation>
  </message>
 </context>
 <context>
  <name>Versions</name>
  <message>
   <source>(empty)</source>
   <translation>(empty)</translation>
  </message>
  <message>
   <source>Agency</source>
   <translation>Agency</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Answered</translation>
  </message>
  <message>
   <source>Called themselves</source>
   <translation>Called themselves</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>Credentials</translation>
  </message>
  <message>
   <source>Direction</source>
   <translation>Direction</translation>
  </message>
  <message>
   <source>End</source>
   <translation>End</translation>
  </message>
  <message>
   <source>Exhibits</source>
   <translation>Exhibits</translation>
  </message>
  <message>
   <source>History ({count})</source>
   <translation>History ({count})</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Kind</translation>
  </message>
  <message>
   <source>Lender</source>
   <translation>Lender</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Length</translation>
  </message>
  <message>
   <source>Loan</source>
   <translation>Loan</translation>
  </message>
  <message>
   <source>Name of who was reached</source>
   <translation>Name of who was reached</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Quotes</source>
   <translation>Quotes</translation>
  </message>
  <message>
   <source>Reached</source>
   <translation>Reached</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>Told of the debt</source>
   <translation>Told of the debt</translation>
  </message>
  <message>
   <source>Version {no}, {at}: {what}</source>
   <translation>Version {no}, {at}: {what}</translation>
  </message>
  <message>
   <source>Visitors</source>
   <translation>Visitors</translation>
  </message>
  <message>
   <source>What they said</source>
   <translation>What they said</translation>
  </message>
  <message>
   <source>Withdrawn because</source>
   <translation>Withdrawn because</translation>
  </message>
  <message>
   <source>You marked</source>
   <translation>You marked</translation>
  </message>
  <message>
   <source>Your note</source>
   <translation>Your note</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>changed</translation>
  </message>
  <message>
   <source>logged by hand</source>
   <translation>logged by hand</translation>
  </message>
  <message>
   <source>taken back into the list</source>
   <translation>taken back into the list</translation>
  </message>
  <message>
   <source>taken from an exhibit</source>
   <translation>taken from an exhibit</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>withdrawn</translation>
  </message>
  <message>
   <source>{field}: {before} → {after}</source>
   <translation>{field}: {before} → {after}</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>A copy that the app made by itself, or one of yours.</source>
   <translation>A copy that the app made by itself, or one of yours.</translation>
  </message>
  <message>
   <source>A file that ends in .czx</source>
   <translation>A file that ends in .czx</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>All files (*)</translation>
  </message>
  <message>
   <source>An invented story; a copy that you can change and throw away.</source>
   <translation>An invented story; a copy that you can change and throw away.</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Begin</translation>
  </message>
  <message>
   <source>Case files (*.czx)</source>
   <translation>Case files (*.czx)</translation>
  </message>
  <message>
   <source>Choose a place and a password; everything else can wait.</source>
   <translation>Choose a place and a password; everything else can wait.</translation>
  </message>
  <message>
   <source>Complaints, a list of evidence and a folder for the lawyer.</source>
   <translation>Complaints, a list of evidence and a folder for the lawyer.</translation>
  </message>
  <message>
   <source>Each contact is held against the rules of its own day.</source>
   <translation>Each contact is held against the rules of its own day.</translation>
  </message>
  <message>
   <source>If somebody is at your door now or you are in danger, call 110 first.</source>
   <translation>If somebody is at your door now or you are in danger, call 110 first.</translation>
  </message>
  <message>
   <source>Keep every call, message and visit of debt collectors in one encrypted file, see which of them break which rule, and write to the right office.</source>
   <translation>Keep every call, message and visit of debt collectors in one encrypted file, see which of them break which rule, and write to the right office.</translation>
  </message>
  <message>
   <source>Look around in the sample case</source>
   <translation>Look around in the sample case</translation>
  </message>
  <message>
   <source>Making the sample case</source>
   <translation>Making the sample case</translation>
  </message>
  <message>
   <source>New case</source>
   <translation>New case</translation>
  </message>
  <message>
   <source>Nothing leaves this computer. Without your password or your emergency sheet nobody can open the file: not the makers of the app either.</source>
   <translation>Nothing leaves this computer. Without your password or your emergency sheet nobody can open the file: not the makers of the app either.</translation>
  </message>
  <message>
   <source>Open a case</source>
   <translation>Open a case</translation>
  </message>
  <message>
   <source>Open a case…</source>
   <translation>Open a case…</translation>
  </message>
  <message>
   <source>Opened before</source>
   <translation>Opened before</translation>
  </message>
  <message>
   <source>Recordings and screenshots stay as they are, byte for byte.</source>
   <translation>Recordings and screenshots stay as they are, byte for byte.</translation>
  </message>
  <message>
   <source>Restore from a backup…</source>
   <translation>Restore from a backup…</translation>
  </message>
  <message>
   <source>Sample case</source>
   <translation>Sample case</translation>
  </message>
  <message>
   <source>Take off this list</source>
   <translation>Take off this list</translation>
  </message>
  <message>
   <source>Take {name} off this list; the file stays</source>
   <translation>Take {name} off this list; the file stays</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>12321</source>
   <translation>12321</translation>
  </message>
  <message>
   <source>A copy made here with marks; see the original</source>
   <translation>A copy made here with marks; see the original</translation>
  </message>
  <message>
   <source>A copy made here with parts hidden; see the original</source>
   <translation>A copy made here with parts hidden; see the original</translation>
  </message>
  <message>
   <source>A draft for your lawyer, every page says so</source>
   <translation>A draft for your lawyer, every page says so</translation>
  </message>
  <message>
   <source>A table: name its columns to read the entries</source>
   <translation>A table: name its columns to read the entries</translation>
  </message>
  <message>
   <source>About banks, consumer finance, online lenders</source>
   <translation>About banks, consumer finance, online lenders</translation>
  </message>
  <message>
   <source>About the file</source>
   <translation>About the file</translation>
  </message>
  <message>
   <source>Ask for recordings and a statement</source>
   <translation>Ask for recordings and a statement</translation>
  </message>
  <message>
   <source>Asked for and refused</source>
   <translation>Asked for and refused</translation>
  </message>
  <message>
   <source>Asks for mediation; whether it takes the case is for it to decide</source>
   <translation>Asks for mediation; whether it takes the case is for it to decide</translation>
  </message>
  <message>
   <source>Asks to punish a breach; your own dispute is a complaint</source>
   <translation>Asks to punish a breach; your own dispute is a complaint</translation>
  </message>
  <message>
   <source>Authorisation</source>
   <translation>Authorisation</translation>
  </message>
  <message>
   <source>Bank</source>
   <translation>Bank</translation>
  </message>
  <message>
   <source>Bothering family, friends, work</source>
   <translation>Bothering family, friends, work</translation>
  </message>
  <message>
   <source>Bundle for a lawyer</source>
   <translation>Bundle for a lawyer</translation>
  </message>
  <message>
   <source>Call</source>
   <translation>Call</translation>
  </message>
  <message>
   <source>Case file</source>
   <translation>Case file</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Changed</translation>
  </message>
  <message>
   <source>Checking exhibits</source>
   <translation>Checking exhibits</translation>
  </message>
  <message>
   <source>Child</source>
   <translation>Child</translation>
  </message>
  <message>
   <source>Colleague</source>
   <translation>Colleague</translation>
  </message>
  <message>
   <source>Consumer association (12315)</source>
   <translation>Consumer association (12315)</translation>
  </message>
  <message>
   <source>Consumer finance company</source>
   <translation>Consumer finance company</translation>
  </message>
  <message>
   <source>Consumer loan</source>
   <translation>Consumer loan</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Contact</translation>
  </message>
  <message>
   <source>Copying</source>
   <translation>Copying</translation>
  </message>
  <message>
   <source>Cover sheet with receipt</source>
   <translation>Cover sheet with receipt</translation>
  </message>
  <message>
   <source>Credit card</source>
   <translation>Credit card</translation>
  </message>
  <message>
   <source>Custody log</source>
   <translation>Custody log</translation>
  </message>
  <message>
   <source>Cut off while recording; what was recorded is kept</source>
   <translation>Cut off while recording; what was recorded is kept</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>Drafts that were never sent are left out</source>
   <translation>Drafts that were never sent are left out</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>Email</translation>
  </message>
  <message>
   <source>Emergency contact</source>
   <translation>Emergency contact</translation>
  </message>
  <message>
   <source>Employer or manager</source>
   <translation>Employer or manager</translation>
  </message>
  <message>
   <source>Encrypting anew</source>
   <translation>Encrypting anew</translation>
  </message>
  <message>
   <source>Exhibit</source>
   <translation>Exhibit</translation>
  </message>
  <message>
   <source>False information</source>
   <translation>False information</translation>
  </message>
  <message>
   <source>Follows from the record</source>
   <translation>Follows from the record</translation>
  </message>
  <message>
   <source>For a helper or a lawyer who acts for you</source>
   <translation>For a helper or a lawyer who acts for you</translation>
  </message>
  <message>
   <source>Friend</source>
   <translation>Friend</translation>
  </message>
  <message>
   <source>From the lender: calls, account, contract</source>
   <translation>From the lender: calls, account, contract</translation>
  </message>
  <message>
   <source>Guarantor</source>
   <translation>Guarantor</translation>
  </message>
  <message>
   <source>Guards against changes</source>
   <translation>Guards against changes</translation>
  </message>
  <message>
   <source>I contacted them</source>
   <translation>I contacted them</translation>
  </message>
  <message>
   <source>Identity not shown or false</source>
   <translation>Identity not shown or false</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Importing</translation>
  </message>
  <message>
   <source>Improper hours</source>
   <translation>Improper hours</translation>
  </message>
  <message>
   <source>Instalments or an extension, from the repayment page</source>
   <translation>Instalments or an extension, from the repayment page</translation>
  </message>
  <message>
   <source>Insults or defamation</source>
   <translation>Insults or defamation</translation>
  </message>
  <message>
   <source>Keeping the recording</source>
   <translation>Keeping the recording</translation>
  </message>
  <message>
   <source>Kept unchanged, but it cannot be shown here</source>
   <translation>Kept unchanged, but it cannot be shown here</translation>
  </message>
  <message>
   <source>Length as the file says, not counted</source>
   <translation>Length as the file says, not counted</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>List of evidence</source>
   <translation>List of evidence</translation>
  </message>
  <message>
   <source>List of exhibits</source>
   <translation>List of exhibits</translation>
  </message>
  <message>
   <source>Messages or calls</source>
   <translation>Messages or calls</translation>
  </message>
  <message>
   <source>Micro-loan company</source>
   <translation>Micro-loan company</translation>
  </message>
  <message>
   <source>Missing or incomplete</source>
   <translation>Missing or incomplete</translation>
  </message>
  <message>
   <source>Most channels ask you to go to the lender first</source>
   <translation>Most channels ask you to go to the lender first</translation>
  </message>
  <message>
   <source>Myself</source>
   <translation>Myself</translation>
  </message>
  <message>
   <source>Neighbour</source>
   <translation>Neighbour</translation>
  </message>
  <message>
   <source>Newest entry that this computer saw</source>
   <translation>Newest entry that this computer saw</translation>
  </message>
  <message>
   <source>No time in the file</source>
   <translation>No time in the file</translation>
  </message>
  <message>
   <source>Not checkable</source>
   <translation>Not checkable</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Not known</translation>
  </message>
  <message>
   <source>Not known who began</source>
   <translation>Not known who began</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>Not shown</translation>
  </message>
  <message>
   <source>Note, plan or draft</source>
   <translation>Note, plan or draft</translation>
  </message>
  <message>
   <source>Notice to the collector</source>
   <translation>Notice to the collector</translation>
  </message>
  <message>
   <source>Nuisance calls, junk messages</source>
   <translation>Nuisance calls, junk messages</translation>
  </message>
  <message>
   <source>Nuisance visits</source>
   <translation>Nuisance visits</translation>
  </message>
  <message>
   <source>Online lending platform</source>
   <translation>Online lending platform</translation>
  </message>
  <message>
   <source>Online loan</source>
   <translation>Online loan</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Other</translation>
  </message>
  <message>
   <source>Other or not known</source>
   <translation>Other or not known</translation>
  </message>
  <message>
   <source>Other relative</source>
   <translation>Other relative</translation>
  </message>
  <message>
   <source>Outline of a civil claim</source>
   <translation>Outline of a civil claim</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Paper</translation>
  </message>
  <message>
   <source>Parent</source>
   <translation>Parent</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Photo</translation>
  </message>
  <message>
   <source>Police</source>
   <translation>Police</translation>
  </message>
  <message>
   <source>Prove who you are, leave others alone, stop what is unlawful</source>
   <translation>Prove who you are, leave others alone, stop what is unlawful</translation>
  </message>
  <message>
   <source>Reading back from the drive</source>
   <translation>Reading back from the drive</translation>
  </message>
  <message>
   <source>Reading of an exhibit</source>
   <translation>Reading of an exhibit</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Receipt</translation>
  </message>
  <message>
   <source>Recognising text</source>
   <translation>Recognising text</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Recording</translation>
  </message>
  <message>
   <source>Recording made here</source>
   <translation>Recording made here</translation>
  </message>
  <message>
   <source>Regulator (NFRA)</source>
   <translation>Regulator (NFRA)</translation>
  </message>
  <message>
   <source>Repayment proposal</source>
   <translation>Repayment proposal</translation>
  </message>
  <message>
   <source>Report to the regulator</source>
   <translation>Report to the regulator</translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation>Restoring</translation>
  </message>
  <message>
   <source>SMS</source>
   <translation>SMS</translation>
  </message>
  <message>
   <source>Screenshot</source>
   <translation>Screenshot</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>Shown</translation>
  </message>
  <message>
   <source>Some entries are longer than can be shown</source>
   <translation>Some entries are longer than can be shown</translation>
  </message>
  <message>
   <source>Some entries have no time</source>
   <translation>Some entries have no time</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>Somebody else</translation>
  </message>
  <message>
   <source>Spouse</source>
   <translation>Spouse</translation>
  </message>
  <message>
   <source>Stored bytes</source>
   <translation>Stored bytes</translation>
  </message>
  <message>
   <source>The camera data cannot be read</source>
   <translation>The camera data cannot be read</translation>
  </message>
  <message>
   <source>The camera data hold an impossible time</source>
   <translation>The camera data hold an impossible time</translation>
  </message>
  <message>
   <source>The camera does not say in which time zone</source>
   <translation>The camera does not say in which time zone</translation>
  </message>
  <message>
   <source>The file name holds an impossible time</source>
   <translation>The file name holds an impossible time</translation>
  </message>
  <message>
   <source>The file name holds several numbers</source>
   <translation>The file name holds several numbers</translation>
  </message>
  <message>
   <source>The lender</source>
   <translation>The lender</translation>
  </message>
  <message>
   <source>The mail has attachments; they stay inside it</source>
   <translation>The mail has attachments; they stay inside it</translation>
  </message>
  <message>
   <source>The picture holds the place where it was taken</source>
   <translation>The picture holds the place where it was taken</translation>
  </message>
  <message>
   <source>The recording breaks off; what is there is kept</source>
   <translation>The recording breaks off; what is there is kept</translation>
  </message>
  <message>
   <source>The time inside the file is impossible</source>
   <translation>The time inside the file is impossible</translation>
  </message>
  <message>
   <source>The time is when it was saved, not when it happened</source>
   <translation>The time is when it was saved, not when it happened</translation>
  </message>
  <message>
   <source>The times in the file differ: please choose</source>
   <translation>The times in the file differ: please choose</translation>
  </message>
  <message>
   <source>The year is only that of the file on disk</source>
   <translation>The year is only that of the file on disk</translation>
  </message>
  <message>
   <source>They contacted my side</source>
   <translation>They contacted my side</translation>
  </message>
  <message>
   <source>Threats, following, nuisance visits</source>
   <translation>Threats, following, nuisance visits</translation>
  </message>
  <message>
   <source>Time stamp</source>
   <translation>Time stamp</translation>
  </message>
  <message>
   <source>To confirm</source>
   <translation>To confirm</translation>
  </message>
  <message>
   <source>Too often</source>
   <translation>Too often</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>Unchanged</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <source>Violence or threats</source>
   <translation>Violence or threats</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Visit</translation>
  </message>
  <message>
   <source>WeChat or other message</source>
   <translation>WeChat or other message</translation>
  </message>
  <message>
   <source>What is handed in, to be signed by the receiver</source>
   <translation>What is handed in, to be signed by the receiver</translation>
  </message>
  <message>
   <source>Withdrawal</source>
   <translation>Withdrawal</translation>
  </message>
  <message>
   <source>Without a licence</source>
   <translation>Without a licence</translation>
  </message>
  <message>
   <source>Witness statement</source>
   <translation>Witness statement</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation>Writing files</translation>
  </message>
  <message>
   <source>You confirmed it</source>
   <translation>You confirmed it</translation>
  </message>
  <message>
   <source>You rejected it</source>
   <translation>You rejected it</translation>
  </message>
  <message>
   <source>Your details</source>
   <translation>Your details</translation>
  </message>
  <message>
   <source>Your word on a finding</source>
   <translation>Your word on a finding</translation>
  </message>
  <message>
   <source>camera data</source>
   <translation>camera data</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>cannot be read</translation>
  </message>
  <message>
   <source>clock of the recorder</source>
   <translation>clock of the recorder</translation>
  </message>
  <message>
   <source>export from the phone</source>
   <translation>export from the phone</translation>
  </message>
  <message>
   <source>file name</source>
   <translation>file name</translation>
  </message>
  <message>
   <source>known from reports</source>
   <translation>known from reports</translation>
  </message>
  <message>
   <source>log entry {n}</source>
   <translation>log entry {n}</translation>
  </message>
  <message>
   <source>not in the log</source>
   <translation>not in the log</translation>
  </message>
  <message>
   <source>not yet verified</source>
   <translation>not yet verified</translation>
  </message>
  <message>
   <source>only the day</source>
   <translation>only the day</translation>
  </message>
  <message>
   <source>read in the text itself (a public copy)</source>
   <translation>read in the text itself (a public copy)</translation>
  </message>
  <message>
   <source>text in the picture</source>
   <translation>text in the picture</translation>
  </message>
  <message>
   <source>time inside the file</source>
   <translation>time inside the file</translation>
  </message>
  <message>
   <source>time of the file on disk</source>
   <translation>time of the file on disk</translation>
  </message>
  <message>
   <source>to the minute</source>
   <translation>to the minute</translation>
  </message>
  <message>
   <source>to the second</source>
   <translation>to the second</translation>
  </message>
  <message>
   <source>typed in</source>
   <translation>typed in</translation>
  </message>
  <message>
   <source>{source} ({precision})</source>
   <translation>{source} ({precision})</translation>
  </message>
 </context>
</TS>
