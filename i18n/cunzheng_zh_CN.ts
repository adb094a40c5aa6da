<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>App</name>
  <message>
   <source>Cunzheng</source>
   <translation>存证匣</translation>
  </message>
  <message>
   <source>{case} – Cunzheng</source>
   <translation>{case} – 存证匣</translation>
  </message>
 </context>
 <context>
  <name>Backup</name>
  <message>
   <source>A verified backup copy was made.</source>
   <translation>已做好一份备份，并核对过。</translation>
  </message>
  <message>
   <source>Automatic backup is switched off.</source>
   <translation>自动备份已关闭。</translation>
  </message>
  <message>
   <source>No backup copy could be made on this computer. The case is not affected; back up to another drive.</source>
   <translation>没能在这台电脑上做备份。案卷不受影响；请备份到另一个磁盘。</translation>
  </message>
  <message>
   <source>No backup copy was made, because the case does not verify. Older copies are kept; verify the case now.</source>
   <translation>没有做备份，因为案卷核对不通过。以前的备份都还在；请现在就核对案卷。</translation>
  </message>
  <message>
   <source>No backup copy was made: this computer's drive is nearly full. Free some space, or back up to another drive.</source>
   <translation>没有做备份：这台电脑的磁盘快满了。请腾出一些空间，或者备份到另一个磁盘。</translation>
  </message>
  <message>
   <source>Nothing changed since the newest backup copy.</source>
   <translation>最近一次备份之后没有变化。</translation>
  </message>
  <message>
   <source>The case is open for reading only; no backup copy was made.</source>
   <translation>案卷是只读打开的，没有做备份。</translation>
  </message>
  <message>
   <source>The newest backup copy is not a day old.</source>
   <translation>最近一份备份还不满一天。</translation>
  </message>
 </context>
 <context>
  <name>Backups</name>
  <message>
   <source>A copy on another drive is the only help against a lost or broken computer. It is encrypted, written under a name of its own, read back from the drive and compared.</source>
   <translation>电脑丢了或坏了，只有另一个磁盘上的副本能救回案卷。副本是加密的，用单独的文件名写出，再从磁盘读回比对。</translation>
  </message>
  <message>
   <source>Another file</source>
   <translation>选别的文件</translation>
  </message>
  <message>
   <source>Another file…</source>
   <translation>选别的文件…</translation>
  </message>
  <message>
   <source>Backup copies</source>
   <translation>备份副本</translation>
  </message>
  <message>
   <source>Backup copies on this computer</source>
   <translation>本机上的备份副本</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>案卷</translation>
  </message>
  <message>
   <source>Chosen: {name}</source>
   <translation>已选：{name}</translation>
  </message>
  <message>
   <source>Folder for the copy</source>
   <translation>副本存到哪个文件夹</translation>
  </message>
  <message>
   <source>Last automatic copy on this computer: {time}</source>
   <translation>本机上最近一次自动备份：{time}</translation>
  </message>
  <message>
   <source>Last copy elsewhere: {time}</source>
   <translation>最近一次另存到别处：{time}</translation>
  </message>
  <message>
   <source>Log entries</source>
   <translation>日志条数</translation>
  </message>
  <message>
   <source>Log entries since the newest of them: {count}</source>
   <translation>此后新增日志：{count} 条</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>制作时间</translation>
  </message>
  <message>
   <source>Password of the copy</source>
   <translation>副本的密码</translation>
  </message>
  <message>
   <source>Restore as a new file</source>
   <translation>恢复为新文件</translation>
  </message>
  <message>
   <source>Restore from a backup</source>
   <translation>从备份恢复</translation>
  </message>
  <message>
   <source>Restore to…</source>
   <translation>恢复到…</translation>
  </message>
  <message>
   <source>Restored</source>
   <translation>已恢复</translation>
  </message>
  <message>
   <source>Restored case</source>
   <translation>恢复的案卷</translation>
  </message>
  <message>
   <source>Restore…</source>
   <translation>恢复…</translation>
  </message>
  <message>
   <source>Restoring the copy</source>
   <translation>正在恢复副本</translation>
  </message>
  <message>
   <source>Save a copy elsewhere…</source>
   <translation>另存副本到…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>The copy is written to a new file, read back and checked. Nothing that exists is overwritten. Without the password it is only compared byte for byte.</source>
   <translation>副本会写成一个新文件，再读回核对，不覆盖任何已有文件。不填密码，就只逐字节比对。</translation>
  </message>
  <message>
   <source>The copy was restored as {name}. The case that is open now is as it was; open the restored one from the first page.</source>
   <translation>副本已恢复为 {name}。现在打开的案卷没有变；恢复的案卷请从首页打开。</translation>
  </message>
  <message>
   <source>The password at the time of the copy</source>
   <translation>做副本时的密码</translation>
  </message>
  <message>
   <source>There is no backup copy on this computer.</source>
   <translation>本机上没有备份副本。</translation>
  </message>
  <message>
   <source>Use the emergency sheet</source>
   <translation>改用应急卡</translation>
  </message>
  <message>
   <source>Use the password</source>
   <translation>改用密码</translation>
  </message>
  <message>
   <source>never</source>
   <translation>从未</translation>
  </message>
  <message>
   <source>{id}, before an upgrade</source>
   <translation>{id}，升级前</translation>
  </message>
  <message>
   <source>{name} was written, read back and compared. {sum}</source>
   <translation>{name} 已写出，读回比对一致。{sum}</translation>
  </message>
 </context>
 <context>
  <name>Bulk</name>
  <message>
   <source>Assign</source>
   <translation>指定</translation>
  </message>
  <message>
   <source>Assign a lender to the chosen contacts</source>
   <translation>为选中的联络指定贷款机构</translation>
  </message>
  <message>
   <source>Assign a number to the chosen contacts</source>
   <translation>为选中的联络指定号码</translation>
  </message>
  <message>
   <source>Changing the contacts</source>
   <translation>正在修改联络</translation>
  </message>
  <message>
   <source>Known numbers</source>
   <translation>已知号码</translation>
  </message>
  <message>
   <source>Lenders and agencies</source>
   <translation>贷款机构和催收机构</translation>
  </message>
  <message>
   <source>Lender…</source>
   <translation>机构…</translation>
  </message>
  <message>
   <source>No lender is entered yet. Settings: who you are and what you owe.</source>
   <translation>还没有填写贷款机构。请到“设置”中的“你是谁、欠了什么”填写。</translation>
  </message>
  <message>
   <source>Number…</source>
   <translation>号码…</translation>
  </message>
  <message>
   <source>They leave the list and the letters; they stay in the case with your reason, and their exhibits stay too. This can be undone.</source>
   <translation>它们会离开列表和文书；连同你写的理由仍留在案卷里，相关证据也都保留。可以撤销。</translation>
  </message>
  <message>
   <source>Which number do these {count} contacts have?</source>
   <translation>这 {count} 次联络是哪个号码？</translation>
  </message>
  <message>
   <source>Who stands behind these {count} contacts?</source>
   <translation>这 {count} 次联络是哪一方？</translation>
  </message>
  <message>
   <source>Withdraw {count} contacts</source>
   <translation>撤回 {count} 次联络</translation>
  </message>
  <message>
   <source>Write a letter about them</source>
   <translation>就这些联络写文书</translation>
  </message>
  <message>
   <source>{count} chosen</source>
   <translation>已选 {count} 项</translation>
  </message>
 </context>
 <context>
  <name>CallCard</name>
  <message>
   <source>A note of your own</source>
   <translation>自己记一句</translation>
  </message>
  <message>
   <source>A note of your own; Enter adds it with the time</source>
   <translation>自己记一句，按回车连同时间一起记下</translation>
  </message>
  <message>
   <source>Ask, and write down</source>
   <translation>要问的问题，边问边记</translation>
  </message>
  <message>
   <source>Before the call</source>
   <translation>通话前</translation>
  </message>
  <message>
   <source>Call card</source>
   <translation>通话卡</translation>
  </message>
  <message>
   <source>Keep it beside you during a call: what to ask, notes with the time by one key, and at the end a contact to save.</source>
   <translation>通话时放在手边：要问的问题、一键记下带时间的要点，结束后存成一次联络。</translation>
  </message>
  <message>
   <source>Note with one key</source>
   <translation>一键记录</translation>
  </message>
  <message>
   <source>Notes of this call</source>
   <translation>本次通话的记录</translation>
  </message>
  <message>
   <source>Open the call card</source>
   <translation>打开通话卡</translation>
  </message>
  <message>
   <source>Record (F9)</source>
   <translation>录音（F9）</translation>
  </message>
  <message>
   <source>Since {start}: {time}</source>
   <translation>{start} 开始，已 {time}</translation>
  </message>
  <message>
   <source>The call begins</source>
   <translation>通话开始</translation>
  </message>
  <message>
   <source>The call is over…</source>
   <translation>通话结束…</translation>
  </message>
  <message>
   <source>The card is filled in</source>
   <translation>卡上已有内容</translation>
  </message>
  <message>
   <source>The keys 1 to 9 add a note with the time, wherever no text is being typed; in a field press Alt with the number.</source>
   <translation>没有在输入文字时，按 1 到 9 就记下对应的一句和时间；正在输入时按 Alt 加数字。</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <source>What is on this card is in no case yet. Choose “The call is over” to make a contact of it, or throw it away.</source>
   <translation>卡上的内容还没有存进案卷。可以点“通话结束”把它做成一次联络，或者丢弃。</translation>
  </message>
 </context>
 <context>
  <name>Calm</name>
  <message>
   <source>Calm mode</source>
   <translation>平静模式</translation>
  </message>
  <message>
   <source>Fold again</source>
   <translation>重新折叠</translation>
  </message>
  <message>
   <source>Hide quotes and pictures everywhere until I open one</source>
   <translation>各处的原话和图片都先收起，点开才显示</translation>
  </message>
  <message>
   <source>Show the picture, exhibit {no}</source>
   <translation>显示图片，证据 {no}</translation>
  </message>
  <message>
   <source>Show the words</source>
   <translation>显示原话</translation>
  </message>
  <message>
   <source>Their words are folded. Show them</source>
   <translation>对方的话已折叠，点开查看</translation>
  </message>
 </context>
 <context>
  <name>Cli</name>
  <message>
   <source> (days off not published)</source>
   <translation>（放假安排未公布）</translation>
  </message>
  <message>
   <source> (from sending)</source>
   <translation>（自寄出日起算）</translation>
  </message>
  <message>
   <source>- is standard output, for a printer</source>
   <translation>- 表示标准输出，可直接送打印机</translation>
  </message>
  <message>
   <source>2026-11-18, or with time: 2026-11-18T23:14[:02]</source>
   <translation>2026-11-18，或带时间：2026-11-18T23:14[:02]</translation>
  </message>
  <message>
   <source>About: {name}</source>
   <translation>针对的机构：{name}</translation>
  </message>
  <message>
   <source>Authority</source>
   <translation>依据</translation>
  </message>
  <message>
   <source>Both changed {count}: say --conflicts mine or theirs</source>
   <translation>有 {count} 项两边都改过：请用 --conflicts mine 或 theirs 指定</translation>
  </message>
  <message>
   <source>CHANGED</source>
   <translation>已改变</translation>
  </message>
  <message>
   <source>Case file (password: {password}): {path}</source>
   <translation>案卷文件（密码：{password}）：{path}</translation>
  </message>
  <message>
   <source>Catalogue: {path}</source>
   <translation>证据目录：{path}</translation>
  </message>
  <message>
   <source>Contacts: {c}; findings: {f}; read back and verified: {v}</source>
   <translation>联络 {c} 次；发现 {f} 条；读回核验：{v}</translation>
  </message>
  <message>
   <source>Created, encrypted: {path}</source>
   <translation>已创建并加密：{path}</translation>
  </message>
  <message>
   <source>Everything in this case is as it was when it came in.</source>
   <translation>案卷中的一切与存入时一致。</translation>
  </message>
  <message>
   <source>Exhibits added: {n}; contacts added: {c}; already in the case: {a}.</source>
   <translation>新增证据 {n} 份；新增联络 {c} 次；案卷中已有 {a} 份。</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>发现</translation>
  </message>
  <message>
   <source>Folder for the lawyer: {path}</source>
   <translation>给律师的材料夹：{path}</translation>
  </message>
  <message>
   <source>Given as their redacted copy: exhibits {numbers}</source>
   <translation>以遮盖副本交付：证据 {numbers}</translation>
  </message>
  <message>
   <source>Keep evidence of how a debt is collected, and complain.</source>
   <translation>保存催收过程的证据，并投诉。</translation>
  </message>
  <message>
   <source>Letter: {path}</source>
   <translation>文书：{path}</translation>
  </message>
  <message>
   <source>Logged as contact no. {no}.</source>
   <translation>已记为第 {no} 号联络。</translation>
  </message>
  <message>
   <source>MISSING</source>
   <translation>缺失或不完整</translation>
  </message>
  <message>
   <source>NO</source>
   <translation>否</translation>
  </message>
  <message>
   <source>New password: </source>
   <translation>新密码：</translation>
  </message>
  <message>
   <source>No consent is noted.</source>
   <translation>没有记录过同意。</translation>
  </message>
  <message>
   <source>No rule was found that speaks of this on that day.</source>
   <translation>没有查到当日适用的规则。</translation>
  </message>
  <message>
   <source>No time stamps in this case.</source>
   <translation>这个案卷里还没有时间戳。</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Not given, may show third persons: exhibits {numbers}</source>
   <translation>可能露出第三人信息，未交付：证据 {numbers}</translation>
  </message>
  <message>
   <source>Not imported: {n}</source>
   <translation>没有导入：{n}</translation>
  </message>
  <message>
   <source>Nothing is due: no paper that went out has a deadline.</source>
   <translation>没有期限：已寄出的文书中没有需要计算期限的。</translation>
  </message>
  <message>
   <source>Nothing was handed over yet.</source>
   <translation>还没有交付过。</translation>
  </message>
  <message>
   <source>Other lenders have findings too; write to each with --lender ID:</source>
   <translation>还有其他机构也有可以写入的结论，请用 --lender 编号 分别写：</translation>
  </message>
  <message>
   <source>Password: </source>
   <translation>密码：</translation>
  </message>
  <message>
   <source>Plan {id}: {sum} yuan in {count} instalments</source>
   <translation>方案 {id}：{sum} 元，共 {count} 期</translation>
  </message>
  <message>
   <source>Request written: {path}. Send it to a time-stamping authority and bring the answer with --answer.</source>
   <translation>已写出请求：{path}。请把它交给时间戳机构，再用 --answer 导入答复。</translation>
  </message>
  <message>
   <source>Same up to entry {seq} ({at}); then {mine} more here, {theirs} there</source>
   <translation>直到第 {seq} 条日志（{at}）相同；此后本案卷多 {mine} 条，对方多 {theirs} 条</translation>
  </message>
  <message>
   <source>Something differs; see the lines above. Keep this file as it is.</source>
   <translation>有不同之处，见上面各行。请保留这个文件原样。</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Taken over: {taken}; not: {kept}. Newest entry {head}</source>
   <translation>已并入 {taken} 项，未并入 {kept} 项。最新日志 {head}</translation>
  </message>
  <message>
   <source>The exports hold entries of these numbers. None was taken over as a contact: import again with --number NUMBER for each that belongs to the collection.</source>
   <translation>导出文件中有以下号码的记录，没有一条记为联络。请对每个属于催收的号码用 --number 号码 再导入一次。</translation>
  </message>
  <message>
   <source>The key is already derived with today's costs.</source>
   <translation>密钥已经是目前的强度，无需更改。</translation>
  </message>
  <message>
   <source>The key is now derived with today's costs. The password is the same.</source>
   <translation>密钥已按目前的强度重新派生，密码不变。</translation>
  </message>
  <message>
   <source>The password was changed and the file checked. An emergency sheet made before opens it no longer; copies made before still open with the old password.</source>
   <translation>密码已更改，文件已核对。以前做的应急卡不再能打开它；以前留下的副本仍然用旧密码打开。</translation>
  </message>
  <message>
   <source>The same again: </source>
   <translation>再输一次：</translation>
  </message>
  <message>
   <source>This file is unchanged in itself, but older than the one this computer last saw. If it is a backup, that is expected; if not, look for the newer file.</source>
   <translation>这个文件本身没有改变，但比这台电脑上次见到的要旧。如果它是备份，这是正常的；如果不是，请找出较新的那个文件。</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>To fill in before sending: {what}</source>
   <translation>寄出前需填写：{what}</translation>
  </message>
  <message>
   <source>Type the groups of the emergency sheet; end with an empty line.</source>
   <translation>请输入应急卡上的各组字符，以空行结束。</translation>
  </message>
  <message>
   <source>Usage: {message} (see --help)</source>
   <translation>用法：{message}（见 --help）</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>判断</translation>
  </message>
  <message>
   <source>Written and read back: {path}</source>
   <translation>已写出并读回核对：{path}</translation>
  </message>
  <message>
   <source>Written and read back: {path} ({pages} pages)</source>
   <translation>已写出并读回核对：{path}（{pages} 页）</translation>
  </message>
  <message>
   <source>Written: {path}
Whoever has this page and the case file can read everything. Print it, delete the file, keep the page apart from the computer, and try it once: verify CASE --emergency-key -</source>
   <translation>已写出：{path}
谁同时拿到这张纸和案卷文件，谁就能读出全部内容。请打印后删除这个文件，把纸和电脑分开放，并试一次：verify 案卷 --emergency-key -</translation>
  </message>
  <message>
   <source>a notice goes to this agency</source>
   <translation>通知发给这家催收机构</translation>
  </message>
  <message>
   <source>about the file</source>
   <translation>文件信息</translation>
  </message>
  <message>
   <source>add a rule set out of TOML</source>
   <translation>从 TOML 文件增加一套规则</translation>
  </message>
  <message>
   <source>all of it on the first day instead of instalments</source>
   <translation>不分期，在首期日期一次还清</translation>
  </message>
  <message>
   <source>also write it as a Word file that can be edited</source>
   <translation>另存一份可以修改的 Word 文件</translation>
  </message>
  <message>
   <source>answer in JSON</source>
   <translation>以 JSON 回答</translation>
  </message>
  <message>
   <source>as of this day (today)</source>
   <translation>以这一天为准（默认今天）</translation>
  </message>
  <message>
   <source>breach</source>
   <translation>违规</translation>
  </message>
  <message>
   <source>bring files and folders into the case</source>
   <translation>把文件和文件夹存入案卷</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>无法读出</translation>
  </message>
  <message>
   <source>cannot be told</source>
   <translation>无法判断</translation>
  </message>
  <message>
   <source>change the password of a case</source>
   <translation>更改案卷的密码</translation>
  </message>
  <message>
   <source>change this one</source>
   <translation>修改这一条</translation>
  </message>
  <message>
   <source>check that a case or a given folder is unchanged</source>
   <translation>核验案卷或已移交的文件夹是否未改变</translation>
  </message>
  <message>
   <source>check the contacts against the rules</source>
   <translation>按规则检查各次联络</translation>
  </message>
  <message>
   <source>compare with another copy</source>
   <translation>与另一份副本比较</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>已确认</translation>
  </message>
  <message>
   <source>contacts</source>
   <translation>联络</translation>
  </message>
  <message>
   <source>create an encrypted case file</source>
   <translation>创建加密案卷</translation>
  </message>
  <message>
   <source>custody log</source>
   <translation>保管日志</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>确认记录</translation>
  </message>
  <message>
   <source>each instalment in yuan</source>
   <translation>每期金额（元）</translation>
  </message>
  <message>
   <source>encrypted file</source>
   <translation>加密文件</translation>
  </message>
  <message>
   <source>established</source>
   <translation>依记录成立</translation>
  </message>
  <message>
   <source>exhibit</source>
   <translation>证据</translation>
  </message>
  <message>
   <source>for this paper: its addressee, where the case knows it</source>
   <translation>用于这种文书：收件人按案卷所知填写</translation>
  </message>
  <message>
   <source>give the copy a password of its own, from the first line of FILE</source>
   <translation>给副本单独设密码，取自 FILE 的第一行</translation>
  </message>
  <message>
   <source>guards against changes</source>
   <translation>防改动的守卫</translation>
  </message>
  <message>
   <source>head of the log this computer remembers</source>
   <translation>这台电脑记得的最新日志</translation>
  </message>
  <message>
   <source>how many instalments</source>
   <translation>期数</translation>
  </message>
  <message>
   <source>identity or licence number of that person</source>
   <translation>受托人的身份证件或者执业证号码</translation>
  </message>
  <message>
   <source>it held until --until</source>
   <translation>有效到--until那一天</translation>
  </message>
  <message>
   <source>its answers</source>
   <translation>表的内容（JSON 文件）</translation>
  </message>
  <message>
   <source>its password, where it is another (- is standard input)</source>
   <translation>它的密码（与本案卷不同时；- 表示标准输入）</translation>
  </message>
  <message>
   <source>its postcode</source>
   <translation>它的邮编</translation>
  </message>
  <message>
   <source>keep a new form of this kind</source>
   <translation>新建一份这种表</translation>
  </message>
  <message>
   <source>keep a repayment plan, or list those kept</source>
   <translation>保存一份还款方案，或者列出已有的方案</translation>
  </message>
  <message>
   <source>keep, list or print witness statements, visits and letters</source>
   <translation>登记、列出或打印证人陈述、上门记录和来信</translation>
  </message>
  <message>
   <source>language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>leave this set out</source>
   <translation>不用这套规则</translation>
  </message>
  <message>
   <source>let it count again</source>
   <translation>恢复使用</translation>
  </message>
  <message>
   <source>list of exhibits</source>
   <translation>证据清单</translation>
  </message>
  <message>
   <source>list what was given to whom</source>
   <translation>列出交付记录</translation>
  </message>
  <message>
   <source>list, switch or add rules of the case</source>
   <translation>列出、启停或增加本案规则</translation>
  </message>
  <message>
   <source>log a contact without a file</source>
   <translation>记一次没有文件的联络</translation>
  </message>
  <message>
   <source>log a paper that went out, or list them</source>
   <translation>登记寄出的文书，或者列出</translation>
  </message>
  <message>
   <source>log entry {n}</source>
   <translation>日志第 {n} 条</translation>
  </message>
  <message>
   <source>make an encrypted copy, and list the copies</source>
   <translation>做一份加密备份，并列出已有备份</translation>
  </message>
  <message>
   <source>mask names and numbers of third persons</source>
   <translation>遮盖第三人的姓名和号码</translation>
  </message>
  <message>
   <source>mask this name or number too (may be repeated)</source>
   <translation>另外遮盖这个姓名或号码（可重复）</translation>
  </message>
  <message>
   <source>months from one to the next</source>
   <translation>相邻两期间隔的月数</translation>
  </message>
  <message>
   <source>no letters</source>
   <translation>不放文书</translation>
  </message>
  <message>
   <source>not checkable</source>
   <translation>无法核验</translation>
  </message>
  <message>
   <source>not in the list</source>
   <translation>不在清单中</translation>
  </message>
  <message>
   <source>not in the log</source>
   <translation>日志里没有</translation>
  </message>
  <message>
   <source>note</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>note or list consent to contact in the closed hours</source>
   <translation>记录或列出对不得联络时段的同意</translation>
  </message>
  <message>
   <source>note that you agreed to contact in the closed hours</source>
   <translation>记下你同意在不得联络的时段被联络</translation>
  </message>
  <message>
   <source>notes, plans and drafts</source>
   <translation>记录、方案和草稿</translation>
  </message>
  <message>
   <source>number of the consignment</source>
   <translation>邮件或者快递单号</translation>
  </message>
  <message>
   <source>number the office gave it</source>
   <translation>受理编号或者回执编号</translation>
  </message>
  <message>
   <source>of a month (may be repeated)</source>
   <translation>每月的一项（可以重复）</translation>
  </message>
  <message>
   <source>one of these is missing: {what}</source>
   <translation>缺少其中之一：{what}</translation>
  </message>
  <message>
   <source>only this contact and its exhibits (may be repeated)</source>
   <translation>只交付这次联络及其证据（可重复）</translation>
  </message>
  <message>
   <source>only this exhibit (may be repeated)</source>
   <translation>只交付这份证据（可重复）</translation>
  </message>
  <message>
   <source>open with the key of the emergency sheet, out of FILE (- is standard input)</source>
   <translation>用应急卡上的密钥打开，从文件 FILE 读取（- 表示标准输入）</translation>
  </message>
  <message>
   <source>or to whoever goes by this name</source>
   <translation>或者发给自称这个名字的一方</translation>
  </message>
  <message>
   <source>papers</source>
   <translation>文书</translation>
  </message>
  <message>
   <source>print a filled example to start from (needs no case)</source>
   <translation>打印一份填好的示例（不需要案卷）</translation>
  </message>
  <message>
   <source>proposed</source>
   <translation>待确认</translation>
  </message>
  <message>
   <source>put a copy back as a new case file</source>
   <translation>把备份还原成新的案卷文件</translation>
  </message>
  <message>
   <source>put a copy into FOLDER instead, read it back and compare</source>
   <translation>改为把副本放进 FOLDER，读回并比对</translation>
  </message>
  <message>
   <source>read the new password from the first line of FILE (- is standard input)</source>
   <translation>从文件 FILE 的第一行读取新密码（- 表示标准输入）</translation>
  </message>
  <message>
   <source>read the password from the first line of FILE (- is standard input)</source>
   <translation>从 FILE 的第一行读取密码（- 为标准输入）</translation>
  </message>
  <message>
   <source>readings of exhibits</source>
   <translation>由证据生成的内容</translation>
  </message>
  <message>
   <source>recordings made here</source>
   <translation>本机录音</translation>
  </message>
  <message>
   <source>redacted copies in place of their originals</source>
   <translation>以遮盖副本代替原件</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>已否认</translation>
  </message>
  <message>
   <source>replace a file that is there</source>
   <translation>替换已有的文件</translation>
  </message>
  <message>
   <source>replace the file</source>
   <translation>替换已有的文件</translation>
  </message>
  <message>
   <source>same password, derived with today's costs</source>
   <translation>密码不变，按目前的强度重新派生密钥</translation>
  </message>
  <message>
   <source>set the text in this TrueType font</source>
   <translation>正文使用这个 TrueType 字体</translation>
  </message>
  <message>
   <source>set the title in this TrueType font</source>
   <translation>标题使用这个 TrueType 字体</translation>
  </message>
  <message>
   <source>show or set who and what the case is about</source>
   <translation>查看或设置案卷的当事人和债务</translation>
  </message>
  <message>
   <source>somebody other than the debtor was reached</source>
   <translation>联系的是本人以外的人</translation>
  </message>
  <message>
   <source>stored bytes</source>
   <translation>存入的字节</translation>
  </message>
  <message>
   <source>take an added set back</source>
   <translation>撤回自己增加的规则</translation>
  </message>
  <message>
   <source>take in the authority's answer</source>
   <translation>导入时间戳机构的答复文件</translation>
  </message>
  <message>
   <source>take over what another copy has more</source>
   <translation>并入另一份副本多出的内容</translation>
  </message>
  <message>
   <source>take this number's entries out of exports (may be repeated)</source>
   <translation>从导出文件中取这个号码的条目（可重复）</translation>
  </message>
  <message>
   <source>that person was told of the debt</source>
   <translation>向该人透露了债务</translation>
  </message>
  <message>
   <source>the address of the office</source>
   <translation>机关的地址</translation>
  </message>
  <message>
   <source>the authority's root certificate (may be repeated)</source>
   <translation>该机构的根证书（可重复）</translation>
  </message>
  <message>
   <source>the case file (.czx)</source>
   <translation>案卷文件（.czx）</translation>
  </message>
  <message>
   <source>the collector's words</source>
   <translation>催收方的话</translation>
  </message>
  <message>
   <source>the date of the paper</source>
   <translation>文书的日期</translation>
  </message>
  <message>
   <source>the date under the paper (today)</source>
   <translation>文书落款日期（默认今天）</translation>
  </message>
  <message>
   <source>the day it was received</source>
   <translation>签收日期</translation>
  </message>
  <message>
   <source>the day it was sent</source>
   <translation>寄出日期</translation>
  </message>
  <message>
   <source>the day of the answer</source>
   <translation>答复日期</translation>
  </message>
  <message>
   <source>the day of the event (today)</source>
   <translation>事件发生的日期（默认今天）</translation>
  </message>
  <message>
   <source>the first day, as 2027-01-15</source>
   <translation>首期日期，如 2027-01-15</translation>
  </message>
  <message>
   <source>the last day, as 2027-03-31</source>
   <translation>最后一天，如 2027-03-31</translation>
  </message>
  <message>
   <source>the law firm, for a lawyer</source>
   <translation>受托人是律师的，所在律师事务所</translation>
  </message>
  <message>
   <source>the number to report to 12321</source>
   <translation>向 12321 举报的号码</translation>
  </message>
  <message>
   <source>the office it goes to</source>
   <translation>收件机关</translation>
  </message>
  <message>
   <source>the other copy</source>
   <translation>另一份副本</translation>
  </message>
  <message>
   <source>the repayment plan to propose</source>
   <translation>要提出的还款方案</translation>
  </message>
  <message>
   <source>the sum in yuan: 12345.67</source>
   <translation>金额（元）：12345.67</translation>
  </message>
  <message>
   <source>the value of {what} cannot be understood</source>
   <translation>{what} 的值看不懂</translation>
  </message>
  <message>
   <source>the whole job on the invented sample case</source>
   <translation>在虚构的示例案卷上走完全程</translation>
  </message>
  <message>
   <source>there is a word or an option that is not known here</source>
   <translation>有不认识的词或选项</translation>
  </message>
  <message>
   <source>they posed as police, a court or a lawyer</source>
   <translation>冒充公安、法院或者律师</translation>
  </message>
  <message>
   <source>this is missing: {what}</source>
   <translation>缺少：{what}</translation>
  </message>
  <message>
   <source>time stamps</source>
   <translation>时间戳</translation>
  </message>
  <message>
   <source>time unknown</source>
   <translation>时间不明</translation>
  </message>
  <message>
   <source>to whom it goes</source>
   <translation>交给谁</translation>
  </message>
  <message>
   <source>trusted time: give out a request, take in the answer, or list</source>
   <translation>可信时间：导出请求、导入答复，或列出</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>未改变</translation>
  </message>
  <message>
   <source>what applies to a kind of conduct on one day (needs no case)</source>
   <translation>查询某一天某类行为适用的规则（不需要案卷）</translation>
  </message>
  <message>
   <source>what is due, overdue, answered</source>
   <translation>列出到期、逾期和已答复的期限</translation>
  </message>
  <message>
   <source>what stays where both changed; without it nothing is taken</source>
   <translation>两边都改过时保留哪一边；不指定则什么也不并入</translation>
  </message>
  <message>
   <source>which one to print</source>
   <translation>要打印哪一份</translation>
  </message>
  <message>
   <source>who and what</source>
   <translation>当事人和债务</translation>
  </message>
  <message>
   <source>who and what, as JSON</source>
   <translation>当事人和债务，JSON 格式</translation>
  </message>
  <message>
   <source>who is authorised to act for you</source>
   <translation>受托人的姓名</translation>
  </message>
  <message>
   <source>why (needed to reject)</source>
   <translation>理由（否认时必填）</translation>
  </message>
  <message>
   <source>why, in your own words</source>
   <translation>困难情况，用自己的话写</translation>
  </message>
  <message>
   <source>why; kept in the log</source>
   <translation>原因，记入日志</translation>
  </message>
  <message>
   <source>with --mask: give originals that may show third persons</source>
   <translation>与 --mask 同用：仍交付可能露出第三人信息的原件</translation>
  </message>
  <message>
   <source>withdrawals</source>
   <translation>撤回记录</translation>
  </message>
  <message>
   <source>write a letter as PDF</source>
   <translation>把文书写成 PDF</translation>
  </message>
  <message>
   <source>write a request for an authority</source>
   <translation>写出给时间戳机构的请求文件</translation>
  </message>
  <message>
   <source>write an encrypted copy of the case</source>
   <translation>写出案卷的加密副本</translation>
  </message>
  <message>
   <source>write an envelope as PDF</source>
   <translation>写一个信封（PDF）</translation>
  </message>
  <message>
   <source>write the emergency sheet as PDF</source>
   <translation>写出应急卡（PDF）</translation>
  </message>
  <message>
   <source>write the evidence catalogue</source>
   <translation>写出证据目录</translation>
  </message>
  <message>
   <source>write the folder for a lawyer (not encrypted)</source>
   <translation>写出给律师的材料夹（不加密）</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>your own address</source>
   <translation>您的地址</translation>
  </message>
  <message>
   <source>your own note</source>
   <translation>你的备注</translation>
  </message>
  <message>
   <source>your own postcode</source>
   <translation>您的邮编</translation>
  </message>
  <message>
   <source>{name} was written.</source>
   <translation>已写入 {name}。</translation>
  </message>
  <message>
   <source>{what} does not go together with {other}</source>
   <translation>{what} 不能与 {other} 同时使用</translation>
  </message>
  <message>
   <source>{what} needs a value behind it</source>
   <translation>{what} 后面要有一个值</translation>
  </message>
  <message>
   <source>{what} takes a whole number</source>
   <translation>{what} 要填整数</translation>
  </message>
  <message>
   <source>{what} takes no value</source>
   <translation>{what} 后面不带值</translation>
  </message>
  <message>
   <source>{what} takes one of: {choices}</source>
   <translation>{what} 只能是：{choices}</translation>
  </message>
  <message>
   <source>… and {n} more numbers (see --json)</source>
   <translation>……另有 {n} 个号码（见 --json）</translation>
  </message>
 </context>
 <context>
  <name>Columns</name>
  <message>
   <source>First rows of the table</source>
   <translation>表格的前几行</translation>
  </message>
  <message>
   <source>Length of the call</source>
   <translation>通话时长</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Number of the other side</source>
   <translation>对方号码</translation>
  </message>
  <message>
   <source>Please say which column holds the number or the name.</source>
   <translation>请指明哪一列是号码或名称。</translation>
  </message>
  <message>
   <source>Please say which column holds the time.</source>
   <translation>请指明哪一列是时间。</translation>
  </message>
  <message>
   <source>Please say which column holds the words or the length of the call.</source>
   <translation>请指明哪一列是消息内容或通话时长。</translation>
  </message>
  <message>
   <source>Read the entries</source>
   <translation>读出记录</translation>
  </message>
  <message>
   <source>Received or sent</source>
   <translation>收到还是发出</translation>
  </message>
  <message>
   <source>The app does not know this table. Say what its columns hold; it remembers that for tables with the same heading. The file itself stays as it is.</source>
   <translation>本软件不认识这张表格。请说明各列的含义；以后遇到表头相同的表格就不用再问。文件本身保持原样。</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Which column holds what?</source>
   <translation>每一列是什么？</translation>
  </message>
  <message>
   <source>Words of the message</source>
   <translation>消息内容</translation>
  </message>
  <message>
   <source>not in this table</source>
   <translation>表中没有</translation>
  </message>
 </context>
 <context>
  <name>Comfort</name>
  <message>
   <source>A second key that locks</source>
   <translation>另一个锁定键</translation>
  </message>
  <message>
   <source>A window title and an icon that say nothing (“Notes”)</source>
   <translation>窗口标题和图标不透露内容（显示“备忘”）</translation>
  </message>
  <message>
   <source>An icon in the system's tray, where there is one, with the recorder and the lock</source>
   <translation>在系统托盘（如有）显示图标，可以录音、锁定</translation>
  </message>
  <message>
   <source>Close the app</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Cover the pages while another program is in front</source>
   <translation>切换到其他程序时遮住页面</translation>
  </message>
  <message>
   <source>Covered while another program is in front. Come back to it.</source>
   <translation>切换到其他程序时遮住内容，回到本窗口即可继续。</translation>
  </message>
  <message>
   <source>Language and size show after the next start.</source>
   <translation>语言和大小在下次启动后生效。</translation>
  </message>
  <message>
   <source>Let the system tell when a date is near, after a case is opened</source>
   <translation>打开案卷后，日期临近时由系统通知</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>备忘</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>提醒</translation>
  </message>
  <message>
   <source>Show the window</source>
   <translation>显示窗口</translation>
  </message>
  <message>
   <source>Size of everything</source>
   <translation>整体大小</translation>
  </message>
  <message>
   <source>The notification names a number and nothing of the case. While a case is closed the app knows no dates and tells none.</source>
   <translation>通知只说有几个日期，不透露案卷内容。案卷关闭时软件不知道任何日期，也不会提醒。</translation>
  </message>
  <message>
   <source>This key is needed for something else. Take one with Ctrl or Alt, or F1 to F12, that does nothing yet; until then Ctrl+L locks.</source>
   <translation>这个键另有用途。请换一个带 Ctrl 或 Alt 的组合，或者 F1 到 F12 中未被占用的键；在此之前按 Ctrl+L 锁定。</translation>
  </message>
  <message>
   <source>What others can see</source>
   <translation>旁人能看到什么</translation>
  </message>
  <message>
   <source>as the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>high contrast</source>
   <translation>高对比度</translation>
  </message>
  <message>
   <source>light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>{count} dates want a look. Open the app to see them.</source>
   <translation>有 {count} 个日期需要查看，请打开软件查看。</translation>
  </message>
 </context>
 <context>
  <name>Detail</name>
  <message>
   <source>Called themselves</source>
   <translation>对方自称</translation>
  </message>
  <message>
   <source>Choose a contact on the left to see all of it.</source>
   <translation>在左侧选择一次联络，这里显示全部内容。</translation>
  </message>
  <message>
   <source>Collector</source>
   <translation>催收方</translation>
  </message>
  <message>
   <source>Contact no. {no}</source>
   <translation>第 {no} 号联络</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>身份证明</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>时长</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>号码</translation>
  </message>
  <message>
   <source>Reached</source>
   <translation>对象</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>原件校验</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Time from</source>
   <translation>时间来源</translation>
  </message>
  <message>
   <source>Told of the debt</source>
   <translation>把欠款告诉了此人</translation>
  </message>
  <message>
   <source>Visitors</source>
   <translation>上门人数</translation>
  </message>
  <message>
   <source>What the rules say</source>
   <translation>规则检查结果</translation>
  </message>
  <message>
   <source>What they said</source>
   <translation>对方的话</translation>
  </message>
  <message>
   <source>What to do now</source>
   <translation>现在可以做什么</translation>
  </message>
  <message>
   <source>Withdraw…</source>
   <translation>撤回…</translation>
  </message>
  <message>
   <source>Write a letter</source>
   <translation>写投诉信</translation>
  </message>
  <message>
   <source>You marked</source>
   <translation>你标记的</translation>
  </message>
  <message>
   <source>Your note</source>
   <translation>你的备注</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>version {no}</source>
   <translation>第 {no} 版</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
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
   <translation>地址</translation>
  </message>
  <message>
   <source>Addresses kept in this case</source>
   <translation>本案已存的地址</translation>
  </message>
  <message>
   <source>Addresses kept in this case…</source>
   <translation>本案已存的地址…</translation>
  </message>
  <message>
   <source>C5, 229 × 162 mm</source>
   <translation>7 号信封，229 × 162 毫米</translation>
  </message>
  <message>
   <source>DL, 220 × 110 mm</source>
   <translation>5 号信封，220 × 110 毫米</translation>
  </message>
  <message>
   <source>Envelope</source>
   <translation>信封</translation>
  </message>
  <message>
   <source>From</source>
   <translation>寄件人</translation>
  </message>
  <message>
   <source>Keep this addressee in the case</source>
   <translation>将收件人存入案卷</translation>
  </message>
  <message>
   <source>Labels on A4</source>
   <translation>A4 地址标签</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>No office's address comes with the app. What is left empty is a line to write on.</source>
   <translation>本程序不附带任何机关的地址。留空的地方打印为横线，供手写。</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>邮编</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>尺寸</translation>
  </message>
  <message>
   <source>To</source>
   <translation>收件人</translation>
  </message>
  <message>
   <source>{note} Status of the address: {status}.</source>
   <translation>{note}地址的核实情况：{status}。</translation>
  </message>
  <message>
   <source>{value}: {about} ({status}).</source>
   <translation>{value}：{about}（{status}）。</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>A file with this name already exists. It was left as it is; choose another name.</source>
   <translation>已有同名文件。它没有被改动；请换一个名称。</translation>
  </message>
  <message>
   <source>Everything was written and checked, but another program still uses the drive, so it could not be ejected. Close the windows that show it, then eject it in the file manager.</source>
   <translation>全部内容已写入并核对，但还有别的程序在使用这个设备，所以没能弹出。请关闭正在显示它的窗口，再在文件管理器中弹出。</translation>
  </message>
  <message>
   <source>Everything was written and checked, but this system does not let the app eject the drive. Eject it in the file manager before you pull it out.</source>
   <translation>全部内容已写入并核对，但系统不允许本软件弹出设备。拔出之前，请先在文件管理器中弹出它。</translation>
  </message>
  <message>
   <source>Group {group} of the emergency key is mistyped or missing. Nothing was changed; compare it with the sheet and type it again.</source>
   <translation>应急密钥的第 {group} 组输错或者缺少。没有更改任何内容；请对照应急卡重新输入。</translation>
  </message>
  <message>
   <source>No microphone can be used. Nothing was recorded; plug one in, or allow the app to use it in the system settings, and try again.</source>
   <translation>没有可用的麦克风。未录下任何内容；请接上麦克风，或在系统设置中允许本程序使用它，然后再试。</translation>
  </message>
  <message>
   <source>No password was given. Type it at the prompt, or use --password-file or the variable CUNZHENG_PASSWORD.</source>
   <translation>没有给出密码。请在提示处输入，或使用 --password-file 或环境变量 CUNZHENG_PASSWORD。</translation>
  </message>
  <message>
   <source>No removable drive is plugged in. Nothing was written; plug the stick in, wait a moment and look again.</source>
   <translation>没有插入可移动存储设备。什么都没有写入；请插好 U 盘，稍等片刻再看一次。</translation>
  </message>
  <message>
   <source>Nothing can be written to this drive: it is protected, or it belongs to another user. Nothing was changed on it; move its lock switch or take another drive.</source>
   <translation>这个存储设备不能写入：它有写保护，或者属于另一个用户。上面的内容没有任何改动；请拨动写保护开关，或者换一个设备。</translation>
  </message>
  <message>
   <source>Nothing is chosen to be given. Nothing was written; choose at least one thing.</source>
   <translation>没有选择要移交的内容。什么都没有写入；请至少选择一项。</translation>
  </message>
  <message>
   <source>Nothing is marked yet, so no copy was made. Draw at least one mark on the picture first.</source>
   <translation>尚未做任何标注，未生成副本。请先在图片上至少画一处标注。</translation>
  </message>
  <message>
   <source>One of the files is larger than 4 GiB, and this drive (FAT32) cannot hold it. Nothing was written; take a drive with exFAT or NTFS.</source>
   <translation>其中一个文件超过 4 GiB，这个存储设备（FAT32）存不下。什么都没有写入；请换用 exFAT 或 NTFS 格式的设备。</translation>
  </message>
  <message>
   <source>One of the two copies changed since they were compared. Nothing was taken over; compare them again.</source>
   <translation>比较之后，两份副本之一又有了变化。没有取用任何内容；请重新比较。</translation>
  </message>
  <message>
   <source>Please give a reason. It is kept in the case's log.</source>
   <translation>请写明理由。理由会保存在案卷的日志中。</translation>
  </message>
  <message>
   <source>Reading text in pictures is not installed here. The picture is kept unchanged; type what it says by hand, or install the app with its text recognition.</source>
   <translation>此处未安装文字识别。图片原样保存；请手工录入图中文字，或安装带文字识别的版本。</translation>
  </message>
  <message>
   <source>Reading the text in this picture took too long and was stopped. The picture is kept unchanged; type what it says by hand.</source>
   <translation>识别这张图片用时过长，已停止。图片原样保存；请手工录入图中文字。</translation>
  </message>
  <message>
   <source>Several removable drives are plugged in. Nothing was written; choose the one that is meant, or pull the others out.</source>
   <translation>插着好几个可移动存储设备。什么都没有写入；请选定其中一个，或者拔掉其他的。</translation>
  </message>
  <message>
   <source>Something went wrong. What was saved before is safe.</source>
   <translation>出了问题。此前已保存的内容是安全的。</translation>
  </message>
  <message>
   <source>Stopped. What was finished before is kept.</source>
   <translation>已停止。此前已完成的部分会保留。</translation>
  </message>
  <message>
   <source>The app does not know this kind of file. Nothing was imported; recordings, pictures, PDF, text and exports of messages are accepted.</source>
   <translation>程序不认识这种文件，没有导入。可以导入录音、图片、PDF、文本和短信导出文件。</translation>
  </message>
  <message>
   <source>The app looks into ZIP archives only. Nothing was imported from this one; unpack it first and drop the folder here.</source>
   <translation>本软件只能查看 ZIP 压缩包。没有从这个文件导入任何内容；请先解压，再把文件夹拖到这里。</translation>
  </message>
  <message>
   <source>The case file cannot be written here (the medium or the folder is read-only). It can be read; copy it to your own disk to work on it.</source>
   <translation>案卷所在的位置不能写入（介质或文件夹是只读的）。可以查看；要继续使用，请先复制到自己的硬盘上。</translation>
  </message>
  <message>
   <source>The case file is damaged. Do not write to it; keep it, and open your last backup copy.</source>
   <translation>案卷文件已损坏。请不要再写入，保留这个文件，并打开最近的备份副本。</translation>
  </message>
  <message>
   <source>The case file was exchanged while it was open here, for instance by a change of its password in another window. The last step was not saved; close the case and open it again.</source>
   <translation>案卷文件在打开期间被换掉了，例如在另一个窗口里改了密码。最后一步没有保存；请关闭案卷后重新打开。</translation>
  </message>
  <message>
   <source>The case file would not be encrypted on this computer, so the app stopped before writing anything into it. Install the app again.</source>
   <translation>案卷文件在这台电脑上无法加密，程序在写入任何内容之前已停止。请重新安装程序。</translation>
  </message>
  <message>
   <source>The case file would pass 4 GiB, and this drive (FAT32) cannot hold so large a file. Nothing was written; move the case to your own disk, or use a drive with exFAT or NTFS.</source>
   <translation>案卷将超过 4 GiB，而这个磁盘是 FAT32 格式，放不下这么大的文件。没有写入任何内容；请把案卷移到自己的硬盘上，或改用 exFAT、NTFS 格式的磁盘。</translation>
  </message>
  <message>
   <source>The case is open in another window or program. Close it there and try again; nothing was changed.</source>
   <translation>案卷正在另一个窗口或程序中打开。请在那里关闭后再试；没有任何改动。</translation>
  </message>
  <message>
   <source>The drive did not give back what was written to it. It may be broken, or hold less than it says. Do not use it; what was there before was left alone, and the case on this computer is not affected. Take another drive.</source>
   <translation>从存储设备读回的内容与写入的不一致。它可能坏了，或者实际容量比标称的小，请不要再用。上面原有的内容没有动过，这台电脑上的案卷也没有受影响。请换一个设备。</translation>
  </message>
  <message>
   <source>The drive is locked or not opened by the system yet. Nothing was written; open it in the file manager (it may ask for the drive's own password) and look again.</source>
   <translation>存储设备被锁定，或者系统还没有打开它。什么都没有写入；请在文件管理器中打开它（可能要输入设备自己的密码），再看一次。</translation>
  </message>
  <message>
   <source>The drive stopped answering, perhaps it was pulled out. What was saved before is kept on it; plug it in again and reopen the case.</source>
   <translation>磁盘没有响应，可能已被拔出。此前保存的内容仍在上面；请重新插好并再次打开案卷。</translation>
  </message>
  <message>
   <source>The drive went away before everything on it was checked. What was being written does not count as handed over; the case on this computer is not affected. Plug it in and write again.</source>
   <translation>还没有核对完，存储设备就不见了。正在写入的内容不算已经移交；这台电脑上的案卷没有受影响。请重新插好，再写一次。</translation>
  </message>
  <message>
   <source>The emergency key is typed without a mistake but does not open this case file. It belongs to another case, or the password was changed after the sheet was printed. Nothing was changed.</source>
   <translation>应急密钥输入无误，但打不开这个案卷：它属于另一个案卷，或者打印之后改过密码。没有更改任何内容。</translation>
  </message>
  <message>
   <source>The file could not be written at this place. Nothing was changed there; choose another folder.</source>
   <translation>文件无法写到这个位置。那里没有任何改动；请换一个文件夹。</translation>
  </message>
  <message>
   <source>The last writing to this case was cut off, and it cannot be completed where nothing can be written. Copy the case file together with the file beside it that ends in -journal to your own disk, and open it there.</source>
   <translation>这份案卷上次写入时中断了，而这里不能写入，无法恢复。请把案卷文件和旁边以 -journal 结尾的同名文件一起复制到自己的硬盘上，再在那里打开。</translation>
  </message>
  <message>
   <source>The law data that came with the app cannot be read. The case is not affected; install the app again.</source>
   <translation>程序自带的法规数据无法读取。案卷不受影响；请重新安装程序。</translation>
  </message>
  <message>
   <source>The other copy does not verify: something in it was changed or is missing. Nothing was taken over from it; ask for it again, and keep this one.</source>
   <translation>另一份副本没有通过核验：其中有内容被改动或者缺失。没有从中取用任何内容；请让对方重新提供，并保留现在这一份。</translation>
  </message>
  <message>
   <source>The password does not open this case file. Nothing was changed; check capitals and the input method, and try again.</source>
   <translation>密码不能打开这个案卷。没有任何改动；请检查大小写和输入法后再试。</translation>
  </message>
  <message>
   <source>The password file is not there or cannot be read. Nothing was opened; check its name.</source>
   <translation>密码文件不存在或者读不出来。没有打开任何案卷；请核对文件名。</translation>
  </message>
  <message>
   <source>The password is too easy to guess. Nothing was created or changed; use at least 8 characters (6 Chinese ones) without names, dates and numbers of yours, best a sentence only you know.</source>
   <translation>密码太容易被猜到。没有新建或者更改任何内容；请用至少 8 个字符（汉字至少 6 个），不要用自己的姓名、生日和号码，最好是一句只有自己知道的话。</translation>
  </message>
  <message>
   <source>The plan takes too long: for a credit card it may take five years (60 months), for other debts 30 years. Nothing was saved; take fewer instalments.</source>
   <translation>还款期限过长：信用卡最长五年（60个月），其他债务最长30年。没有保存任何内容；请减少期数。</translation>
  </message>
  <message>
   <source>The signature in this answer does not verify: the file was changed or is broken. Nothing was kept; ask the authority for it again.</source>
   <translation>这份答复的签名核验不通过：文件被改过或已损坏。没有存入任何东西；请向机构重新取一份。</translation>
  </message>
  <message>
   <source>The text in this picture could not be read. The picture is kept unchanged; try again, or type what it says by hand.</source>
   <translation>这张图片的文字未能识别。图片原样保存；请重试，或手工录入图中文字。</translation>
  </message>
  <message>
   <source>The two passwords differ. Nothing was created; type the same one twice.</source>
   <translation>两次输入的密码不同，没有创建。请两次输入同一个密码。</translation>
  </message>
  <message>
   <source>The wording of this letter has a mistake in its template, so it was not written. The case is not affected; undo the change to the template.</source>
   <translation>这份文书的模板有错误，没有写出。案卷不受影响；请撤销对模板的修改。</translation>
  </message>
  <message>
   <source>There are no lines in this file that can be read as text or subtitles. Your transcript is as it was; choose a .srt, .vtt or .txt file.</source>
   <translation>这个文件里没有能作为文字或者字幕读取的内容。您的文字稿没有变动；请选择 .srt、.vtt 或者 .txt 文件。</translation>
  </message>
  <message>
   <source>There is no case file at this place. Check the name, or look on the other drive.</source>
   <translation>这个位置没有案卷文件。请检查名称，或到其他磁盘上找。</translation>
  </message>
  <message>
   <source>There is no picture to paste. Nothing was imported; copy a picture first, or import its file.</source>
   <translation>剪贴板中没有图片，未导入任何内容。请先复制图片，或导入图片文件。</translation>
  </message>
  <message>
   <source>There is no repayment plan to write about yet. Make one on the repayment page first; nothing in the case was changed.</source>
   <translation>还没有还款方案可写。请先在“还款协商”页面做一份；案卷没有任何改动。</translation>
  </message>
  <message>
   <source>There is no room left on this drive. What was saved before is whole; free some space and repeat the last step.</source>
   <translation>磁盘已满。此前保存的内容是完整的；请腾出空间后重复上一步。</translation>
  </message>
  <message>
   <source>There is no such item in this case.</source>
   <translation>案卷中没有这一项。</translation>
  </message>
  <message>
   <source>There is not enough room on this drive for this. Nothing was written; free some space, or move the case to a larger drive, and try again.</source>
   <translation>这个磁盘剩余空间不够。没有写入任何内容；请腾出空间，或把案卷移到更大的磁盘上，再试一次。</translation>
  </message>
  <message>
   <source>There is not enough room on this drive. Nothing was written; take a larger one, or choose fewer exhibits.</source>
   <translation>这个存储设备空间不够。什么都没有写入；请换一个大一些的，或者少选一些证据。</translation>
  </message>
  <message>
   <source>There is nothing confirmed to write about yet. Confirm at least one finding, or log a contact first.</source>
   <translation>还没有可以写入文书的已确认事实。请先确认至少一条线索，或先记一次联络。</translation>
  </message>
  <message>
   <source>These characters are in none of the fonts, so the paper was not written: it would show empty boxes. Replace them and write it again.</source>
   <translation>这些字不在任何字体中，印出来会是空框，因此没有写出。请换成别的字后再写一次。</translation>
  </message>
  <message>
   <source>These terms make no schedule. Nothing was saved; give a sum above zero, a first day and the number of instalments.</source>
   <translation>这些条件排不出还款计划。没有保存任何内容；请填写大于零的金额、首期日期和期数。</translation>
  </message>
  <message>
   <source>These two cannot be made one: one of them is not in the case any more, or they are the same already. Nothing was changed; open the list again.</source>
   <translation>这两个不能合并：其中一个已经不在案卷里，或者本来就是同一个。没有改动任何内容，请重新打开名单。</translation>
  </message>
  <message>
   <source>These two files are not copies of the same case. Nothing was changed in either of them.</source>
   <translation>这两个文件不是同一个案卷的副本。两个文件都没有改动。</translation>
  </message>
  <message>
   <source>This answer belongs to another request, not to one of this case. Nothing was kept; choose the answer to the request that was exported from this case.</source>
   <translation>这份答复对应的是别的请求，不是这个案卷的。没有存入任何东西；请选择从本案卷导出的请求所得到的答复。</translation>
  </message>
  <message>
   <source>This archive is locked with a password, so the app cannot look inside. Nothing was imported from it; unpack it first and drop the folder here.</source>
   <translation>这个压缩包有密码，本软件看不到里面的内容。没有导入任何内容；请先解压，再把文件夹拖到这里。</translation>
  </message>
  <message>
   <source>This archive would unpack to far more than it should, as hostile archives do. Nothing was imported from it; ask where it comes from before you unpack it.</source>
   <translation>这个压缩包解开后会大得不正常，恶意压缩包就是这样的。没有导入任何内容；解压之前请先弄清它的来历。</translation>
  </message>
  <message>
   <source>This case file could not be brought up to date. It is as it was, and a verified copy lies in the backups; open it read-only and report this.</source>
   <translation>这个案卷没能升级。它仍是原样，核对过的副本在备份里；请以只读方式打开，并向开发者反映。</translation>
  </message>
  <message>
   <source>This case file is of an older version, and the copy that must be kept before it is brought up to date could not be written or does not verify. Nothing was changed; free some space and try again, or open it read-only.</source>
   <translation>这个案卷是旧版本的，升级之前必须先留一份副本，但副本没写成或核对不符。没有改动任何东西；请腾出一些空间再试，或者以只读方式打开。</translation>
  </message>
  <message>
   <source>This case file was written by a newer version of the app. It was left as it is; update the app to open it.</source>
   <translation>这个案卷由更新版本的程序写成。它没有被改动；请更新程序后再打开。</translation>
  </message>
  <message>
   <source>This case file was written by an older version of the app and is open for reading only. Open it for writing once; a copy is kept and the file is brought up to date.</source>
   <translation>这个案卷是旧版程序写的，现在是只读打开。请以可写方式打开一次：程序会先留一份副本，再把它升级。</translation>
  </message>
  <message>
   <source>This computer has no sound system the app can use. Nothing was recorded; record with the phone and import the file.</source>
   <translation>这台电脑没有可用的声音系统，未录下任何内容。请用手机录音后导入文件。</translation>
  </message>
  <message>
   <source>This file cannot be read. Nothing was imported from it; copy it to your disk first, or check its permissions.</source>
   <translation>这个文件无法读取，没有导入。请先复制到硬盘上，或检查文件权限。</translation>
  </message>
  <message>
   <source>This file changed while it was being read. Nothing was imported; wait until it is finished and import it again.</source>
   <translation>读取时文件发生了变化，没有导入。请等它写完后再导入。</translation>
  </message>
  <message>
   <source>This file holds no certificate (PEM or DER). Nothing was kept; get the certificate of the authority from its own site.</source>
   <translation>这个文件里没有证书（PEM 或 DER）。没有存入任何东西；请到该机构自己的网站取它的证书。</translation>
  </message>
  <message>
   <source>This file is damaged or breaks off, so it could not be understood. Nothing was imported; copy it again from the phone and keep the original there.</source>
   <translation>这个文件已损坏或不完整，无法读懂，没有导入。请从手机上重新复制，并保留手机里的原件。</translation>
  </message>
  <message>
   <source>This file is empty (0 bytes). Nothing was imported; copy it again from the phone and keep the original there.</source>
   <translation>这个文件是空的（0 字节），没有导入。请从手机上重新复制，并保留手机里的原件。</translation>
  </message>
  <message>
   <source>This file is in the case already, but what is stored there is damaged. Keep the original and do not delete it; restore the case from your last backup.</source>
   <translation>这个文件已在案卷中，但案卷里存的那一份已损坏。请保留原件，不要删除；请用最近的备份恢复案卷。</translation>
  </message>
  <message>
   <source>This file is larger than the app accepts. Nothing was imported from it.</source>
   <translation>这个文件超过程序能接受的大小，没有导入。</translation>
  </message>
  <message>
   <source>This file is not the answer of a time-stamping authority, or it was refused there. Nothing was kept; ask the authority again with the request file.</source>
   <translation>这个文件不是时间戳机构的答复，或者请求被机构拒绝了。没有存入任何东西；请用请求文件再向机构申请一次。</translation>
  </message>
  <message>
   <source>This file is not there any more. Nothing was imported from it.</source>
   <translation>这个文件已不在原处，没有导入。</translation>
  </message>
  <message>
   <source>This file is too large to be taken straight out of an archive. Nothing was imported from it; unpack the archive first and drop the folder here.</source>
   <translation>这个文件太大，不能直接从压缩包里取出。没有导入它；请先解压，再把文件夹拖到这里。</translation>
  </message>
  <message>
   <source>This file was not imported.</source>
   <translation>这个文件没有导入。</translation>
  </message>
  <message>
   <source>This folder already holds something. It was left as it is; choose a new or empty folder.</source>
   <translation>这个文件夹里已有内容。它没有被改动；请选择新的或空的文件夹。</translation>
  </message>
  <message>
   <source>This font cannot be put into a PDF: it is damaged, may not be embedded, or is not in TrueType form. The letter is unchanged; choose another font (a .ttf file as a rule) or the one that comes with the app.</source>
   <translation>这个字体不能放进 PDF：文件可能损坏、不允许嵌入，或不是 TrueType 格式。文书没有改动；请换一个字体（一般是 .ttf 文件），或使用随附的字体。</translation>
  </message>
  <message>
   <source>This installation cannot make a recording louder: the part that reads pictures, which this needs too, is missing. The recording plays as it is; install that part to have it.</source>
   <translation>当前安装不能提高录音的音量：缺少识别图片文字的组件，提高音量也要用到它。录音仍可照常播放；装上该组件后即可使用。</translation>
  </message>
  <message>
   <source>This is an archive inside an archive; the app looks into the outer one only. Unpack it and drop the folder here.</source>
   <translation>这是压缩包里的压缩包；本软件只看最外面一层。请先解压，再把文件夹拖到这里。</translation>
  </message>
  <message>
   <source>This is not a case file of this app. It was left as it is; choose a file that ends in .czx.</source>
   <translation>这不是本程序的案卷文件。它没有被改动；请选择以 .czx 结尾的文件。</translation>
  </message>
  <message>
   <source>This picture cannot be opened here. It is kept unchanged; look at it on the phone, or save it there as JPEG and import that too.</source>
   <translation>这张图片无法在此打开。图片原样保存；请在手机上查看，或在手机上另存为 JPEG 后一并导入。</translation>
  </message>
  <message>
   <source>This recording is too long to be made louder here. It plays as it is; the original is kept unchanged.</source>
   <translation>这段录音太长，不能在这里提高音量。可以照原样播放；原件保持不变。</translation>
  </message>
  <message>
   <source>This system does not let the app see the screen. Nothing was imported; take a screenshot with the system's own tool and paste it here.</source>
   <translation>本系统不允许应用读取屏幕，未导入任何内容。请用系统自带的截图工具截图后粘贴到这里。</translation>
  </message>
  <message>
   <source>This value cannot be understood. Nothing was saved; correct it and try again.</source>
   <translation>这个内容无法识别，没有保存。请更正后再试。</translation>
  </message>
  <message>
   <source>This was changed again in the meantime, so it was not undone. Nothing was lost: every version stands in the history of the contact.</source>
   <translation>这一项在此期间又改过，所以没有撤销。什么都没有丢：每一版都在这次联络的历史里。</translation>
  </message>
  <message>
   <source>Two files would get the same name on this drive. Nothing was written; rename one of them in the case and try again.</source>
   <translation>有两个文件在这个设备上会重名。什么都没有写入；请在案卷中给其中一个改名后再试。</translation>
  </message>
  <message>
   <source>What is in this copy is not as it was, so it was not restored; nothing was written, and the copy is as before. Take an older copy; to see what is left, open this one for reading and verify it.</source>
   <translation>这份副本里的内容已与当时不同，所以没有还原；没有写入任何东西，副本保持原样。请改用更早的副本；想看还剩下什么，可以只读打开这份副本再核对。</translation>
  </message>
  <message>
   <source>What was written does not read back the same. Do not hand it over; write it again to another drive. The case itself is not affected.</source>
   <translation>写出的内容与读回的不一致。请不要移交，换一个磁盘重新写出。案卷本身不受影响。</translation>
  </message>
  <message>
   <source>With this amount the sum is paid off before the last instalment, or an instalment would be less than a cent. Nothing was saved; change the amount or the number of instalments.</source>
   <translation>按这个金额，不到最后一期就已还清，或者每期不足一分。没有保存任何内容；请修改每期金额或者期数。</translation>
  </message>
 </context>
 <context>
  <name>Evidence</name>
  <message>
   <source>Came in</source>
   <translation>存入时间</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>所属联络</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>Drop files onto this window. The original bytes are kept unchanged inside the encrypted file.</source>
   <translation>把文件拖到这个窗口即可。原件会一字节不改地保存在加密案卷里。</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>证据</translation>
  </message>
  <message>
   <source>Exhibits</source>
   <translation>证据列表</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Log a contact from this</source>
   <translation>由此记一次联络</translation>
  </message>
  <message>
   <source>No exhibits yet</source>
   <translation>还没有证据</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>画面</translation>
  </message>
  <message>
   <source>Recognise all pictures</source>
   <translation>识别全部图片</translation>
  </message>
  <message>
   <source>Search names and text</source>
   <translation>搜索名称和图中文字</translation>
  </message>
  <message>
   <source>Search names and the text in pictures</source>
   <translation>搜索名称和图中文字</translation>
  </message>
  <message>
   <source>Time and who says so</source>
   <translation>时间和它的来源</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>是什么</translation>
  </message>
  <message>
   <source>Withdrawn</source>
   <translation>撤回理由</translation>
  </message>
  <message>
   <source>{count} entries</source>
   <translation>{count} 条</translation>
  </message>
 </context>
 <context>
  <name>Exhibit</name>
  <message>
   <source>Exhibit {no}</source>
   <translation>证据{no}</translation>
  </message>
  <message>
   <source>Exhibit {no}, picture: open large</source>
   <translation>证据{no}，图片：放大查看</translation>
  </message>
  <message>
   <source>No preview. The original is kept unchanged.</source>
   <translation>无法预览。原件未作改动。</translation>
  </message>
  <message>
   <source>Opening the picture…</source>
   <translation>正在打开图片…</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>图片</translation>
  </message>
 </context>
 <context>
  <name>Files</name>
  <message>
   <source>Folder:</source>
   <translation>位置：</translation>
  </message>
  <message>
   <source>Kind of file:</source>
   <translation>文件种类：</translation>
  </message>
 </context>
 <context>
  <name>Findings</name>
  <message>
   <source>All {count}</source>
   <translation>全部 {count}</translation>
  </message>
  <message>
   <source>As soon as contacts are logged, the rules that were in force on each day are applied to them here.</source>
   <translation>记下联络之后，这里会按当天有效的规则逐条检查。</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>违规检查</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>确认</translation>
  </message>
  <message>
   <source>Confirm: {label}</source>
   <translation>确认：{label}</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>联络</translation>
  </message>
  <message>
   <source>Finding</source>
   <translation>发现</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>检查结果</translation>
  </message>
  <message>
   <source>Fold the text</source>
   <translation>收起条文</translation>
  </message>
  <message>
   <source>Notes and open questions {count}</source>
   <translation>提示与无法判断 {count}</translation>
  </message>
  <message>
   <source>Nothing to check yet</source>
   <translation>还没有可检查的内容</translation>
  </message>
  <message>
   <source>Open the contact</source>
   <translation>打开这次联络</translation>
  </message>
  <message>
   <source>Read the text</source>
   <translation>查看条文</translation>
  </message>
  <message>
   <source>Reject: {label}</source>
   <translation>否认：{label}</translation>
  </message>
  <message>
   <source>Rejected {count}</source>
   <translation>已否认 {count}</translation>
  </message>
  <message>
   <source>Reject…</source>
   <translation>否认…</translation>
  </message>
  <message>
   <source>Rests on</source>
   <translation>依据</translation>
  </message>
  <message>
   <source>Standing {count}</source>
   <translation>已成立 {count}</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>To confirm {count}</source>
   <translation>待确认 {count}</translation>
  </message>
  <message>
   <source>Your reason: {reason}</source>
   <translation>你的理由：{reason}</translation>
  </message>
  <message>
   <source>a note, not a breach</source>
   <translation>提示，不算违规</translation>
  </message>
  <message>
   <source>a standard, not a law</source>
   <translation>标准或自律规范，不是法律</translation>
  </message>
  <message>
   <source>cannot be judged</source>
   <translation>无法判断</translation>
  </message>
  <message>
   <source>note only</source>
   <translation>仅提示</translation>
  </message>
 </context>
 <context>
  <name>First</name>
  <message>
   <source>Bank, platform or company, as the contract says</source>
   <translation>银行、平台或者公司，按合同上的名称</translation>
  </message>
  <message>
   <source>It fills the letters later and tells whose the numbers are. All of it may stay empty; more loans, agencies and numbers can be entered under Settings at any time.</source>
   <translation>以后写材料、判断号码归属时会用到。全部可以不填；其他债务、催收机构和号码随时可以在“设置”里补充。</translation>
  </message>
  <message>
   <source>Save and begin</source>
   <translation>保存并开始</translation>
  </message>
  <message>
   <source>Skip for now</source>
   <translation>暂时跳过</translation>
  </message>
  <message>
   <source>Step 2 of 2: who you are and what you owe</source>
   <translation>第 2 步，共 2 步：你是谁、欠了什么</translation>
  </message>
  <message>
   <source>The one they call</source>
   <translation>对方打的那个号码</translation>
  </message>
  <message>
   <source>To whom you owe</source>
   <translation>欠谁的钱</translation>
  </message>
  <message>
   <source>Your number</source>
   <translation>你的号码</translation>
  </message>
 </context>
 <context>
  <name>Formats</name>
  <message>
   <source>Time unknown</source>
   <translation>时间不明</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>yyyy年M月d日</translation>
  </message>
  <message>
   <source>d MMMM yyyy, dddd</source>
   <translation>yyyy年M月d日 dddd</translation>
  </message>
  <message>
   <source>{count} bytes</source>
   <translation>{count} 字节</translation>
  </message>
  <message>
   <source>{minutes} min {seconds:02d} s</source>
   <translation>{minutes}分{seconds:02d}秒</translation>
  </message>
 </context>
 <context>
  <name>Forms</name>
  <message>
   <source>A letter by post…</source>
   <translation>一封来信…</translation>
  </message>
  <message>
   <source>A visit…</source>
   <translation>一次上门…</translation>
  </message>
  <message>
   <source>A witness statement…</source>
   <translation>证人陈述…</translation>
  </message>
  <message>
   <source>Filled forms</source>
   <translation>填好的表</translation>
  </message>
  <message>
   <source>New: {form}…</source>
   <translation>新建：{form}…</translation>
  </message>
  <message>
   <source>Nothing is filled in yet. Choose below what to write down.</source>
   <translation>还没有填写。请在下面选择要记的内容。</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>打开…</translation>
  </message>
  <message>
   <source>Save for signature</source>
   <translation>保存供签名</translation>
  </message>
  <message>
   <source>Save for signature (PDF)…</source>
   <translation>保存供签名（PDF）…</translation>
  </message>
  <message>
   <source>Statements, visits, letters</source>
   <translation>证言、上门、信件</translation>
  </message>
  <message>
   <source>The statement was saved. Let the witness read it, correct it by hand where needed, and sign and date it.</source>
   <translation>已保存。请证人逐字看过，有出入的用笔改正，再签名、写日期。</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>Examples and proof</source>
   <translation>例子、证据和依据</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>收起</translation>
  </message>
  <message>
   <source>For example</source>
   <translation>例如</translation>
  </message>
  <message>
   <source>None was found that speaks about it today.</source>
   <translation>没有找到今天对此有规定的条文。</translation>
  </message>
  <message>
   <source>Rules that can apply today</source>
   <translation>今天可能适用的规定</translation>
  </message>
  <message>
   <source>What it is not</source>
   <translation>哪些不算</translation>
  </message>
  <message>
   <source>What proves it</source>
   <translation>用什么证明</translation>
  </message>
  <message>
   <source>Which of them does depends on the day, the lender and the facts.</source>
   <translation>具体适用哪一条，要看联络的日期、贷款机构和事实。</translation>
  </message>
 </context>
 <context>
  <name>Handing</name>
  <message>
   <source>(not written down)</source>
   <translation>（未填写）</translation>
  </message>
  <message>
   <source>A folder instead…</source>
   <translation>改选文件夹…</translation>
  </message>
  <message>
   <source>A lawyer, an office, a person: for your own record</source>
   <translation>律师、机构或个人，供自己留底</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全选</translation>
  </message>
  <message>
   <source>All of it was read from the drive itself, past the memory.</source>
   <translation>全部内容都绕过内存，直接从介质读回。</translation>
  </message>
  <message>
   <source>An encrypted copy for someone with this app</source>
   <translation>加密副本，给装有本软件的人</translation>
  </message>
  <message>
   <source>An open folder that any browser shows</source>
   <translation>开放文件夹，用任何浏览器都能看</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>上一步</translation>
  </message>
  <message>
   <source>Cannot be used</source>
   <translation>不能使用</translation>
  </message>
  <message>
   <source>Cannot be written</source>
   <translation>不能写入</translation>
  </message>
  <message>
   <source>Checked</source>
   <translation>核对</translation>
  </message>
  <message>
   <source>Choose a drive or a folder.</source>
   <translation>请选择一个设备或文件夹。</translation>
  </message>
  <message>
   <source>Choose the folder, the copy, or both.</source>
   <translation>请选择文件夹、副本，或两者都选。</translation>
  </message>
  <message>
   <source>Chosen: {name}</source>
   <translation>已选：{name}</translation>
  </message>
  <message>
   <source>Contacts to give</source>
   <translation>要交付的联络</translation>
  </message>
  <message>
   <source>Drive</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>Eject the drive</source>
   <translation>弹出设备</translation>
  </message>
  <message>
   <source>Ejected. The drive can be pulled out now.</source>
   <translation>已弹出，现在可以拔下设备。</translation>
  </message>
  <message>
   <source>Encrypted copy</source>
   <translation>加密副本</translation>
  </message>
  <message>
   <source>Encrypted copy of the whole case, under your password</source>
   <translation>整个案卷的加密副本，用你自己的密码</translation>
  </message>
  <message>
   <source>Encrypted copy of the whole case, with a password of its own</source>
   <translation>整个案卷的加密副本，单独设密码</translation>
  </message>
  <message>
   <source>Every file was written out, closed, opened again, read back and compared by SHA-256.</source>
   <translation>每个文件都已写到介质、关闭、重新打开、读回，并按 SHA-256 逐一比对。</translation>
  </message>
  <message>
   <source>Everything in the case</source>
   <translation>案卷中的全部内容</translation>
  </message>
  <message>
   <source>Exhibits to give</source>
   <translation>要交付的证据</translation>
  </message>
  <message>
   <source>FAT: no file on this drive can be larger than 4 GiB. Room is checked first.</source>
   <translation>FAT 格式：单个文件不能超过 4 GiB。写入前会先检查空间。</translation>
  </message>
  <message>
   <source>File system</source>
   <translation>文件系统</translation>
  </message>
  <message>
   <source>Folder to write into</source>
   <translation>写入到哪个文件夹</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>剩余空间</translation>
  </message>
  <message>
   <source>Full</source>
   <translation>已满</translation>
  </message>
  <message>
   <source>Further names or numbers to mask</source>
   <translation>另外要遮盖的姓名或号码</translation>
  </message>
  <message>
   <source>Further names or numbers to mask, with spaces between</source>
   <translation>另外要遮盖的姓名或号码，用空格隔开</translation>
  </message>
  <message>
   <source>Give originals that may show third persons all the same</source>
   <translation>可能露出第三人信息的原件，仍然交付</translation>
  </message>
  <message>
   <source>Give redacted copies in place of their originals</source>
   <translation>有遮盖副本的，以遮盖副本代替原件</translation>
  </message>
  <message>
   <source>Give the copy a password of its own</source>
   <translation>给副本单独设密码</translation>
  </message>
  <message>
   <source>Given as their redacted copy: exhibits {numbers}.</source>
   <translation>以遮盖副本交付：证据 {numbers}。</translation>
  </message>
  <message>
   <source>Hand over</source>
   <translation>交付案卷</translation>
  </message>
  <message>
   <source>Hand over to a lawyer or an office</source>
   <translation>交付给律师或有关机构</translation>
  </message>
  <message>
   <source>Hand over…</source>
   <translation>交付案卷…</translation>
  </message>
  <message>
   <source>How</source>
   <translation>交付方式</translation>
  </message>
  <message>
   <source>How, and to whom</source>
   <translation>怎样交付，交给谁</translation>
  </message>
  <message>
   <source>I know that anybody who has the folder can read everything in it</source>
   <translation>我知道：任何拿到这个文件夹的人都能看到里面的全部内容</translation>
  </message>
  <message>
   <source>In the folder</source>
   <translation>文件夹内</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>文书</translation>
  </message>
  <message>
   <source>Locked or not opened</source>
   <translation>已锁定或未打开</translation>
  </message>
  <message>
   <source>Log entry</source>
   <translation>日志序号</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>重新查找</translation>
  </message>
  <message>
   <source>Look it over</source>
   <translation>再看一遍</translation>
  </message>
  <message>
   <source>Mask names and numbers of third persons (family, colleagues)</source>
   <translation>遮盖第三人（亲属、同事等）的姓名和号码</translation>
  </message>
  <message>
   <source>Masked</source>
   <translation>遮盖</translation>
  </message>
  <message>
   <source>Masked are the persons named in contacts and statements, and numbers in the text that are not a collector's. Originals are never changed.</source>
   <translation>遮盖的是联络和证言中写明的人，以及文字中不属于催收方的号码。原件从不改动。</translation>
  </message>
  <message>
   <source>Names and numbers of third persons, in what the app writes; never in originals</source>
   <translation>本软件写出的文字中第三人的姓名和号码；原件不改</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>No letters</source>
   <translation>不放文书</translation>
  </message>
  <message>
   <source>None</source>
   <translation>全不选</translation>
  </message>
  <message>
   <source>Not given, because the original may show a third person: exhibits {numbers}. Make a redacted copy of each, or tick that they are given all the same.</source>
   <translation>原件可能露出第三人信息，因此不交付：证据 {numbers}。可以先为它们做遮盖副本，或勾选仍然交付。</translation>
  </message>
  <message>
   <source>Nothing on the drive is overwritten. What is written gets a name of its own there.</source>
   <translation>设备上原有的内容不会被覆盖，写入的内容会另取名字。</translation>
  </message>
  <message>
   <source>Nothing was handed over yet.</source>
   <translation>还没有交付过。</translation>
  </message>
  <message>
   <source>Nothing; everything is given as it is</source>
   <translation>不遮盖，全部原样交付</translation>
  </message>
  <message>
   <source>Only what is ticked</source>
   <translation>只交付勾选的内容</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>开放文件夹</translation>
  </message>
  <message>
   <source>Open folder, not encrypted</source>
   <translation>开放文件夹，没有加密</translation>
  </message>
  <message>
   <source>Opened with its password, verified from end to end. SHA-256 {sum}</source>
   <translation>已用它的密码打开，并从头到尾核对。SHA-256 {sum}</translation>
  </message>
  <message>
   <source>Password of the copy</source>
   <translation>副本的密码</translation>
  </message>
  <message>
   <source>Put the letters in</source>
   <translation>放入文书</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>可以使用</translation>
  </message>
  <message>
   <source>Removable drives</source>
   <translation>可移动设备</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>容量</translation>
  </message>
  <message>
   <source>Some of it may have been read from this computer's memory: this drive or system does not let an app read past it. To be sure, pull the drive out, plug it in again and check the folder there once more.</source>
   <translation>有一部分可能是从本机内存读回的：这个设备或系统不允许程序绕过内存。要确保无误，请拔下设备重新插上，再核对一次。</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Step {now} of {all}</source>
   <translation>第 {now} 步，共 {all} 步</translation>
  </message>
  <message>
   <source>Tell the password by telephone or in person, never on the same stick. Your own password stays yours: it does not open this copy.</source>
   <translation>密码请当面或电话告知，不要放在同一个 U 盘里。你自己的密码打不开这个副本，也不会泄露。</translation>
  </message>
  <message>
   <source>The case keeps to whom it went, when, and what.</source>
   <translation>交给了谁、何时、交了什么，已记入案卷。</translation>
  </message>
  <message>
   <source>The copy always holds the whole case, unmasked: its log proves that nothing is missing.</source>
   <translation>副本总是整个案卷，不遮盖：靠它的保管日志才能证明没有缺失。</translation>
  </message>
  <message>
   <source>The letters, as they were saved</source>
   <translation>文书，按保存时的样子</translation>
  </message>
  <message>
   <source>The same password once more</source>
   <translation>再输入一次密码</translation>
  </message>
  <message>
   <source>Tick at least one contact or exhibit.</source>
   <translation>请至少勾选一次联络或一份证据。</translation>
  </message>
  <message>
   <source>Tick that you know the folder is not encrypted.</source>
   <translation>请先勾选：知道文件夹没有加密。</translation>
  </message>
  <message>
   <source>To a stick or a folder: an open folder that any browser shows, an encrypted copy with a password of its own, or both. You choose what goes; everything is read back before it counts as handed over.</source>
   <translation>写到 U 盘或文件夹：可用浏览器直接看的开放文件夹、单独设密码的加密副本，或两者都要。交付什么由你选；全部读回核对之后才算交付。</translation>
  </message>
  <message>
   <source>To whom</source>
   <translation>交给谁</translation>
  </message>
  <message>
   <source>Type the password for the copy.</source>
   <translation>请输入副本的密码。</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>What goes</source>
   <translation>交付什么</translation>
  </message>
  <message>
   <source>What was checked</source>
   <translation>核对结果</translation>
  </message>
  <message>
   <source>What was given to whom</source>
   <translation>交付记录</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>写到哪里</translation>
  </message>
  <message>
   <source>Write and check</source>
   <translation>写入并核对</translation>
  </message>
  <message>
   <source>Write down to whom it goes.</source>
   <translation>请写明交给谁。</translation>
  </message>
  <message>
   <source>Writing, then reading back from the drive</source>
   <translation>正在写入，随后从介质上读回核对</translation>
  </message>
  <message>
   <source>Written, read back, and the same.</source>
   <translation>已写入、已读回，内容一致。</translation>
  </message>
  <message>
   <source>masked</source>
   <translation>已遮盖第三人</translation>
  </message>
  <message>
   <source>own password</source>
   <translation>单独密码</translation>
  </message>
  <message>
   <source>redacted</source>
   <translation>用遮盖副本</translation>
  </message>
  <message>
   <source>{contacts} contacts, {exhibits} exhibits, {size} as originals</source>
   <translation>{contacts} 次联络，{exhibits} 份证据，原件共 {size}</translation>
  </message>
  <message>
   <source>{count} findings are left out: they rest on contacts that were not chosen.</source>
   <translation>有 {count} 项发现没有写入：它们所依据的联络没有全部选中。</translation>
  </message>
  <message>
   <source>{path}
{count} files, {size}</source>
   <translation>{path}
{count} 个文件，{size}</translation>
  </message>
 </context>
 <context>
  <name>Handover</name>
  <message>
   <source>Answer</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Check the case</source>
   <translation>核验案卷</translation>
  </message>
  <message>
   <source>Checking the case</source>
   <translation>正在核验案卷</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Handover and copies</source>
   <translation>移交与备份</translation>
  </message>
  <message>
   <source>Is the case whole?</source>
   <translation>案卷是否完整</translation>
  </message>
  <message>
   <source>Leave the protection of the case?</source>
   <translation>要离开案卷的保护吗？</translation>
  </message>
  <message>
   <source>Log entries: {count}; newest {head}</source>
   <translation>日志 {count} 条；最新一条 {head}</translation>
  </message>
  <message>
   <source>Reads every exhibit again, compares it with its SHA-256, and replays the custody log. Four answers are kept apart: unchanged, changed, missing, not checkable.</source>
   <translation>重新读取每份证据，与存入时的 SHA-256 比对，并重放保管日志。结果分为四种：未改变、已改变、缺失或不完整、无法核验。</translation>
  </message>
  <message>
   <source>Result of the check</source>
   <translation>核验结果</translation>
  </message>
  <message>
   <source>The folder is not encrypted: recordings, screenshots and letters can be read by anybody who has it. Give it only to whom you trust.</source>
   <translation>这个文件夹没有加密：录音、截图和文书，任何拿到的人都能打开。请只交给你信任的人。</translation>
  </message>
  <message>
   <source>The originals of these exhibits hold the place where they were taken: {numbers}. The originals are given unchanged; withdraw an exhibit to keep it back, or give a marked copy of it.</source>
   <translation>以下证据的原件含有拍摄地点：证据 {numbers}。原件将原样交出；如不愿交出，可先撤回该证据，或改交其标注副本。</translation>
  </message>
  <message>
   <source>Unchanged in itself, but older than the file this computer last saw. For a backup that is expected; if this is not one, look for the newer file.</source>
   <translation>本身没有变化，但比这台电脑上次见到的文件要旧。如果这是备份，属于正常；如果不是，请找回较新的文件。</translation>
  </message>
  <message>
   <source>Unchanged: everything that was put in is still the same.</source>
   <translation>未改变：存入的全部内容与存入时一致。</translation>
  </message>
  <message>
   <source>What</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>Writing and checking the copy</source>
   <translation>正在写出并核对副本</translation>
  </message>
  <message>
   <source>{count} parts are not as they were. Keep this file, write nothing into it, and compare it with your last copy.</source>
   <translation>有 {count} 项与原来不同。请保留这个文件，不要再写入，并与最近的副本对照。</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>1  Stay calm, ask who they are</source>
   <translation>1  先冷静，问清对方是谁</translation>
  </message>
  <message>
   <source>2  Record</source>
   <translation>2  留下记录</translation>
  </message>
  <message>
   <source>3  Say what you can pay</source>
   <translation>3  说明你能还多少</translation>
  </message>
  <message>
   <source>4  Pay only to the lender</source>
   <translation>4  只向贷款机构还款</translation>
  </message>
  <message>
   <source>5  Log it the same day</source>
   <translation>5  当天就记下来</translation>
  </message>
  <message>
   <source>6  Complain in order</source>
   <translation>6  按顺序投诉</translation>
  </message>
  <message>
   <source>First the lender's complaint office, then the regulator; nuisance calls to 12321; threats, following and forced entry to the police. The letters are under Letters.</source>
   <translation>先向贷款机构的客服投诉，再向金融监管部门投诉；骚扰电话和短信向 12321 举报；威胁、跟踪、强行上门向公安机关报案。文书在“投诉文书”里写。</translation>
  </message>
  <message>
   <source>Pay into the lender's own account or app only, never to a private person. Keep each receipt.</source>
   <translation>只还到贷款机构自己的账户或官方应用里，不要转给个人。每一张凭证都要保存。</translation>
  </message>
  <message>
   <source>Put recordings and screenshots into this app on the day they come, and log calls and visits without a file by hand. What you do not know stays open.</source>
   <translation>录音和截图当天就存进来；没有录音的电话和上门，手动记一笔。不知道的就空着，不要猜。</translation>
  </message>
  <message>
   <source>Record the call on the phone, keep messages, take screenshots with date and number visible. Leave the originals on the phone.</source>
   <translation>用手机录音，保留短信和聊天记录，截图要能看到日期和号码。手机里的原件不要删除。</translation>
  </message>
  <message>
   <source>Say what happened and which sum a month is possible. Promise nothing you cannot keep. Ask for offers in writing.</source>
   <translation>说明遇到了什么困难，每月能还多少。做不到的不要答应。请对方把方案写成书面的。</translation>
  </message>
  <message>
   <source>Somebody at the door, or in danger: close the door and call 110 now.</source>
   <translation>有人在门外或人身安全受到威胁：关好门，立即拨打 110。</translation>
  </message>
  <message>
   <source>What the app looks for</source>
   <translation>程序会检查哪些不当催收</translation>
  </message>
  <message>
   <source>When collectors call</source>
   <translation>遇到催收怎么办</translation>
  </message>
  <message>
   <source>Where to complain</source>
   <translation>到哪里投诉</translation>
  </message>
  <message>
   <source>Write it…</source>
   <translation>写材料…</translation>
  </message>
  <message>
   <source>You may take your time. Ask for the name, the staff number, the company, and for which loan they call. Do not confirm anything before you know that.</source>
   <translation>不必着急回答。先问对方的姓名、工号、单位，以及是哪一笔贷款。弄清楚之前，什么都不要确认。</translation>
  </message>
 </context>
 <context>
  <name>Import</name>
  <message>
   <source> min</source>
   <translation> 分钟</translation>
  </message>
  <message>
   <source>A folder…</source>
   <translation>文件夹…</translation>
  </message>
  <message>
   <source>A region of the screen…</source>
   <translation>截取屏幕区域…</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>文件…</translation>
  </message>
  <message>
   <source>Find a number or name</source>
   <translation>查找号码或名称</translation>
  </message>
  <message>
   <source>Find recordings on the phone…</source>
   <translation>从手机里找录音…</translation>
  </message>
  <message>
   <source>For the {count} chosen files:</source>
   <translation>选中的 {count} 个文件：</translation>
  </message>
  <message>
   <source>Import a folder</source>
   <translation>导入文件夹</translation>
  </message>
  <message>
   <source>Import files</source>
   <translation>导入文件</translation>
  </message>
  <message>
   <source>Import finished</source>
   <translation>导入完成</translation>
  </message>
  <message>
   <source>Import › look at {count} files</source>
   <translation>导入 › 核对 {count} 个文件</translation>
  </message>
  <message>
   <source>In the case already as exhibit {no}</source>
   <translation>案卷里已有，是证据 {no}</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>不导入</translation>
  </message>
  <message>
   <source>Looking at the files</source>
   <translation>正在查看文件</translation>
  </message>
  <message>
   <source>Minutes by which the clock was wrong</source>
   <translation>时钟相差的分钟数</translation>
  </message>
  <message>
   <source>Move the time</source>
   <translation>校正时间</translation>
  </message>
  <message>
   <source>Name the columns…</source>
   <translation>说明各列…</translation>
  </message>
  <message>
   <source>No time in the file: give it below, or later</source>
   <translation>文件里没有时间：可在下方填写，也可稍后在联络中填写</translation>
  </message>
  <message>
   <source>Not imported</source>
   <translation>没有导入</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>号码</translation>
  </message>
  <message>
   <source>Paste a picture</source>
   <translation>粘贴图片</translation>
  </message>
  <message>
   <source>Paste messages…</source>
   <translation>粘贴消息…</translation>
  </message>
  <message>
   <source>Please keep the originals on the phone</source>
   <translation>手机里的原件请不要删除</translation>
  </message>
  <message>
   <source>Progress of the import</source>
   <translation>导入进度</translation>
  </message>
  <message>
   <source>Put into the case {count}</source>
   <translation>存入案卷 {count}</translation>
  </message>
  <message>
   <source>Putting in {done} of {total}; what is in stays in</source>
   <translation>正在存入 {done} / {total} · 已存入的会保留</translation>
  </message>
  <message>
   <source>Set the number</source>
   <translation>填入号码</translation>
  </message>
  <message>
   <source>Stopped; what came in before is kept.</source>
   <translation>已停止；此前存入的会保留。</translation>
  </message>
  <message>
   <source>Take</source>
   <translation>勾选</translation>
  </message>
  <message>
   <source>The export may hold private numbers too. Tick only those of collectors; the file itself is kept whole either way.</source>
   <translation>导出文件里可能也有私人号码。只勾选催收方的号码；文件本身无论如何都会完整保存。</translation>
  </message>
  <message>
   <source>The same bytes as another file here: stored once</source>
   <translation>与这里的另一个文件完全相同：只存一份</translation>
  </message>
  <message>
   <source>There are no files in what was dropped.</source>
   <translation>拖进来的内容里没有文件。</translation>
  </message>
  <message>
   <source>This drag brings no files of this computer. Copy them from the phone into a folder first, then drop the folder here.</source>
   <translation>这次拖动没有带来电脑上的文件。请先把手机里的文件复制到一个文件夹，再把文件夹拖到这里。</translation>
  </message>
  <message>
   <source>Tick all 106, 95 and 400 numbers</source>
   <translation>勾选全部 106、95、400 号码</translation>
  </message>
  <message>
   <source>Tick all shown</source>
   <translation>勾选所列全部</translation>
  </message>
  <message>
   <source>Time and who says so</source>
   <translation>时间和它的来源</translation>
  </message>
  <message>
   <source>Time to use for the chosen file</source>
   <translation>所选文件采用哪个时间</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>需要看一眼</translation>
  </message>
  <message>
   <source>Type a time for the chosen file</source>
   <translation>给选中的文件填写时间</translation>
  </message>
  <message>
   <source>Type a time for the {count} chosen files</source>
   <translation>给选中的 {count} 个文件填写时间</translation>
  </message>
  <message>
   <source>Untick all shown</source>
   <translation>取消所列全部</translation>
  </message>
  <message>
   <source>Use this time</source>
   <translation>用这个时间</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>是什么</translation>
  </message>
  <message>
   <source>Which time counts</source>
   <translation>以哪个时间为准</translation>
  </message>
  <message>
   <source>Who began it</source>
   <translation>谁先联系</translation>
  </message>
  <message>
   <source>Whose messages and calls become contacts of the case?</source>
   <translation>哪些号码的短信和通话要成为案卷里的联络？</translation>
  </message>
  <message>
   <source>about {count} hours left</source>
   <translation>大约还需 {count} 小时</translation>
  </message>
  <message>
   <source>about {count} minutes left</source>
   <translation>大约还需 {count} 分钟</translation>
  </message>
  <message>
   <source>about {count} seconds left</source>
   <translation>大约还需 {count} 秒</translation>
  </message>
  <message>
   <source>almost done</source>
   <translation>马上完成</translation>
  </message>
  <message>
   <source>did not open {count}</source>
   <translation>打不开 {count}</translation>
  </message>
  <message>
   <source>each entry has its own</source>
   <translation>每条各有时间</translation>
  </message>
  <message>
   <source>ready {count}</source>
   <translation>可以存入 {count}</translation>
  </message>
  <message>
   <source>worth a look {count}</source>
   <translation>需要看一眼 {count}</translation>
  </message>
  <message>
   <source>{count} were in the case already and are stored once.</source>
   <translation>有 {count} 个文件案卷里已有，不再重复存。</translation>
  </message>
  <message>
   <source>{files} files and {contacts} contacts were put into the case.</source>
   <translation>已存入 {files} 个文件、{contacts} 次联络。</translation>
  </message>
  <message>
   <source>{source} and {other} agree</source>
   <translation>{source}；{other}一致</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>A few syllables of pinyin are soon tried. Take a sentence instead.</source>
   <translation>几个拼音很快就会被试出来。请换成一句话。</translation>
  </message>
  <message>
   <source>Add a few more words that only you would choose.</source>
   <translation>再加几个只有您会想到的词。</translation>
  </message>
  <message>
   <source>Birthdays and telephone or identity numbers are tried first. Add words.</source>
   <translation>生日、电话号码和身份证号最先被试。请加几个词。</translation>
  </message>
  <message>
   <source>Good password</source>
   <translation>好</translation>
  </message>
  <message>
   <source>Good. Write it down and keep it in a safe place.</source>
   <translation>可以。请写下来，放在安全的地方。</translation>
  </message>
  <message>
   <source>It contains words that many people use. Add words that do not belong together.</source>
   <translation>里面有很多人用的词句。请加几个互不相干的词。</translation>
  </message>
  <message>
   <source>It contains your name or number. Who knows you tries these first.</source>
   <translation>里面有您的姓名或者号码，认识您的人会先试这些。</translation>
  </message>
  <message>
   <source>Just enough</source>
   <translation>勉强够用</translation>
  </message>
  <message>
   <source>Repetitions add nothing. Add other words.</source>
   <translation>重复的字没有用处。请加别的词。</translation>
  </message>
  <message>
   <source>Rows of letters, digits or keys are tried first. Add words.</source>
   <translation>连续的字母、数字或者键位最先被试。请加几个词。</translation>
  </message>
  <message>
   <source>Strength of the password</source>
   <translation>密码强度</translation>
  </message>
  <message>
   <source>Too short: at least 8 characters, or 6 Chinese ones.</source>
   <translation>太短：至少 8 个字符，或者 6 个汉字。</translation>
  </message>
  <message>
   <source>Too weak</source>
   <translation>太弱，不能用</translation>
  </message>
  <message>
   <source>Very good password</source>
   <translation>很好</translation>
  </message>
  <message>
   <source>centuries</source>
   <translation>几百年以上</translation>
  </message>
  <message>
   <source>days</source>
   <translation>几天</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>几小时</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation>不到一分钟</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>几分钟</translation>
  </message>
  <message>
   <source>months</source>
   <translation>几个月</translation>
  </message>
  <message>
   <source>years</source>
   <translation>几年到几十年</translation>
  </message>
  <message>
   <source>{word}: guessing it takes {time}.</source>
   <translation>{word}：要猜中它，需要的时间是{time}。</translation>
  </message>
 </context>
 <context>
  <name>Letters</name>
  <message>
   <source>1  To whom</source>
   <translation>1  寄给谁</translation>
  </message>
  <message>
   <source>2  Which facts   chosen {chosen} / {total}</source>
   <translation>2  哪些事实   已选 {chosen} / {total}</translation>
  </message>
  <message>
   <source>3  What you ask for</source>
   <translation>3  你的请求</translation>
  </message>
  <message>
   <source>A lawyer</source>
   <translation>受托人是律师</translation>
  </message>
  <message>
   <source>A saved letter stays as it is; this begins a new version</source>
   <translation>已保存的文书不会改动，这里会另起一个新版本</translation>
  </message>
  <message>
   <source>About which lender</source>
   <translation>针对哪家贷款机构</translation>
  </message>
  <message>
   <source>Another collector</source>
   <translation>其他催收方</translation>
  </message>
  <message>
   <source>Change the text</source>
   <translation>修改文字</translation>
  </message>
  <message>
   <source>Choose a font file</source>
   <translation>选择字体文件</translation>
  </message>
  <message>
   <source>Choose a font file…</source>
   <translation>选择字体文件…</translation>
  </message>
  <message>
   <source>Envelope…</source>
   <translation>信封…</translation>
  </message>
  <message>
   <source>Fill in</source>
   <translation>去填写</translation>
  </message>
  <message>
   <source>Fill in: {field}</source>
   <translation>去填写：{field}</translation>
  </message>
  <message>
   <source>Font of the letters</source>
   <translation>文书字体</translation>
  </message>
  <message>
   <source>Font: as shipped</source>
   <translation>字体：随附宋体</translation>
  </message>
  <message>
   <source>Font: {name}</source>
   <translation>字体：{name}</translation>
  </message>
  <message>
   <source>Former versions</source>
   <translation>历次版本</translation>
  </message>
  <message>
   <source>Former versions…</source>
   <translation>历次版本…</translation>
  </message>
  <message>
   <source>Go on from this text</source>
   <translation>用这段文字继续写</translation>
  </message>
  <message>
   <source>Go on from this version</source>
   <translation>用这一版继续写</translation>
  </message>
  <message>
   <source>Identity number; a lawyer's licence number</source>
   <translation>身份证件号码；律师填执业证号</translation>
  </message>
  <message>
   <source>Identity or licence number</source>
   <translation>证件号码</translation>
  </message>
  <message>
   <source>It was sent…</source>
   <translation>已经寄出…</translation>
  </message>
  <message>
   <source>Keep my words</source>
   <translation>保留我的文字</translation>
  </message>
  <message>
   <source>Last day of the authorisation</source>
   <translation>委托期限的最后一天</translation>
  </message>
  <message>
   <source>Lender not known</source>
   <translation>不知道是哪家机构</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>投诉文书</translation>
  </message>
  <message>
   <source>Letters › New</source>
   <translation>投诉文书 › 新建</translation>
  </message>
  <message>
   <source>Missing before it can be sent</source>
   <translation>寄出前还缺</translation>
  </message>
  <message>
   <source>Name of the collector</source>
   <translation>催收机构名称</translation>
  </message>
  <message>
   <source>Name of the collector, as it shall stand in the letter</source>
   <translation>催收机构名称，照此写入文书</translation>
  </message>
  <message>
   <source>Name of the office</source>
   <translation>机关名称</translation>
  </message>
  <message>
   <source>Name of the office, as it shall stand in the letter</source>
   <translation>机关名称，写进文书抬头</translation>
  </message>
  <message>
   <source>Name of the person who acts for you</source>
   <translation>受托人的姓名</translation>
  </message>
  <message>
   <source>No letter was saved yet.</source>
   <translation>还没有存过文书。</translation>
  </message>
  <message>
   <source>No version was kept yet. One is kept whenever the letter is saved, printed, written anew, or the case is closed, and every two minutes while you write.</source>
   <translation>还没有保存过版本。存为文件、打印、重新生成或者关闭案卷时都会保存一版；修改期间每两分钟也会自动保存一次。</translation>
  </message>
  <message>
   <source>Other papers</source>
   <translation>其他文书</translation>
  </message>
  <message>
   <source>Other papers…</source>
   <translation>其他文书…</translation>
  </message>
  <message>
   <source>PDF files (*.pdf)</source>
   <translation>PDF 文件 (*.pdf)</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>Preview of the paper</source>
   <translation>文书预览</translation>
  </message>
  <message>
   <source>Preview or text</source>
   <translation>预览或文字</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>打印…</translation>
  </message>
  <message>
   <source>Relation or law firm</source>
   <translation>关系或者律师事务所</translation>
  </message>
  <message>
   <source>Relation to you; a lawyer's firm</source>
   <translation>与您的关系；律师填事务所</translation>
  </message>
  <message>
   <source>Reported number</source>
   <translation>举报的号码</translation>
  </message>
  <message>
   <source>SHA-256 of the PDF: {sum}</source>
   <translation>PDF 的 SHA-256：{sum}</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>存为 PDF</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>存为 PDF…</translation>
  </message>
  <message>
   <source>Save as Word file</source>
   <translation>存为 Word 文件</translation>
  </message>
  <message>
   <source>Save as a Word file that a lawyer can edit</source>
   <translation>存为律师可以修改的 Word 文件</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>已保存</translation>
  </message>
  <message>
   <source>Saved letters</source>
   <translation>已存的文书</translation>
  </message>
  <message>
   <source>Saved letters…</source>
   <translation>已存文书…</translation>
  </message>
  <message>
   <source>Show what is different now (D)</source>
   <translation>显示与现在的差别（D）</translation>
  </message>
  <message>
   <source>Signs at the start of a line, with a space behind:  # title   ## heading   @ flush left   - list   " quotation   ~ small print   &gt; signature, on the right</source>
   <translation>行首记号（后面空一格）：# 标题　## 小标题　@ 顶格　- 列举　" 引文　~ 小字　&gt; 靠右落款；不带记号的是正文</translation>
  </message>
  <message>
   <source>Struck through is only in this version, underlined only in the text of now, which is kept in the case before you go back.</source>
   <translation>划掉的只在这一版里有，加下划线的只在现在的文字里有。换回这一版之前，现在的文字会先保留在案卷里。</translation>
  </message>
  <message>
   <source>Struck through is only in your text, underlined only in the new one. Your version is kept in the case in any event.</source>
   <translation>划去的只在您的文稿里，加下划线的只在新的文稿里。无论怎样选择，您的文稿都留在案卷里。</translation>
  </message>
  <message>
   <source>Take the new text</source>
   <translation>采用新的文稿</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Text in a font of your own; a title font that is installed goes with it. Signs it lacks are printed in the app's own font.</source>
   <translation>正文改用您自己的字体；已安装的标题字体会一并使用。字体里没有的字，用随附字体印出。</translation>
  </message>
  <message>
   <source>Text of the letter</source>
   <translation>文书文字</translation>
  </message>
  <message>
   <source>Text of the version</source>
   <translation>这一版的文字</translation>
  </message>
  <message>
   <source>The number reported most</source>
   <translation>次数最多的号码</translation>
  </message>
  <message>
   <source>The paper goes to the printer</source>
   <translation>正在送往打印机</translation>
  </message>
  <message>
   <source>The printer did not take the paper. Save it as PDF and print it elsewhere.</source>
   <translation>打印机没有接收。请存为 PDF，到别处打印。</translation>
  </message>
  <message>
   <source>TrueType fonts (*.ttf *.ttc)</source>
   <translation>TrueType 字体 (*.ttf *.ttc)</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>期限至</translation>
  </message>
  <message>
   <source>What the new text would change</source>
   <translation>新的文稿会改动哪些内容</translation>
  </message>
  <message>
   <source>Which collector</source>
   <translation>哪一家催收机构</translation>
  </message>
  <message>
   <source>Which facts</source>
   <translation>哪些事实</translation>
  </message>
  <message>
   <source>Which repayment plan</source>
   <translation>哪一份还款方案</translation>
  </message>
  <message>
   <source>Who acts for you</source>
   <translation>受托人姓名</translation>
  </message>
  <message>
   <source>Word files (*.docx)</source>
   <translation>Word 文件 (*.docx)</translation>
  </message>
  <message>
   <source>Word…</source>
   <translation>Word…</translation>
  </message>
  <message>
   <source>Write anew</source>
   <translation>重新生成</translation>
  </message>
  <message>
   <source>Writing the PDF</source>
   <translation>正在写出 PDF</translation>
  </message>
  <message>
   <source>Writing the Word file</source>
   <translation>正在写 Word 文件</translation>
  </message>
  <message>
   <source>You changed the text; it no longer follows the choices.</source>
   <translation>你改过文字，它不再随左侧的选择变化。</translation>
  </message>
  <message>
   <source>belongs to another lender</source>
   <translation>属于另一家机构</translation>
  </message>
  <message>
   <source>given to Word</source>
   <translation>已导出 Word</translation>
  </message>
  <message>
   <source>kept</source>
   <translation>已保留</translation>
  </message>
  <message>
   <source>kept by itself, unfinished</source>
   <translation>自动保存，未写完</translation>
  </message>
  <message>
   <source>lender not known</source>
   <translation>不知道是哪家的</translation>
  </message>
  <message>
   <source>printed</source>
   <translation>已打印</translation>
  </message>
  <message>
   <source>saved as PDF</source>
   <translation>已存为 PDF</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>已寄出</translation>
  </message>
  <message>
   <source>to confirm, cannot be chosen</source>
   <translation>待确认，不能选入</translation>
  </message>
  <message>
   <source>{lender} (nothing to tell yet)</source>
   <translation>{lender}（还没有可写的事实）</translation>
  </message>
  <message>
   <source>{name} was written and read back the same. It is not encrypted, and what is changed in it does not come back into the case.</source>
   <translation>{name} 已写入，读回核对一致。它没有加密；在其中所作的修改不会回到案卷。</translation>
  </message>
  <message>
   <source>{name}, {pages} pages, was written and read back the same. It is not encrypted: anybody who has the file can read it.</source>
   <translation>{name}，共 {pages} 页，已写出并读回核对一致。它没有加密：拿到文件的人都能看到内容。</translation>
  </message>
  <message>
   <source>{use}: this text stays as it is. Going on from it makes a new version.</source>
   <translation>{use}：这段文字不再改动；用它继续写，会另成一个新版本。</translation>
  </message>
 </context>
 <context>
  <name>Link</name>
  <message>
   <source>Link</source>
   <translation>关联</translation>
  </message>
  <message>
   <source>Link evidence…</source>
   <translation>关联证据…</translation>
  </message>
  <message>
   <source>Name, kind, number or day</source>
   <translation>文件名、种类、编号或日期</translation>
  </message>
  <message>
   <source>No exhibit is linked yet.</source>
   <translation>还没有关联证据。</translation>
  </message>
  <message>
   <source>Search exhibits</source>
   <translation>搜索证据</translation>
  </message>
  <message>
   <source>The case holds no exhibits yet.</source>
   <translation>案卷里还没有证据。</translation>
  </message>
  <message>
   <source>Which exhibits belong to this contact?</source>
   <translation>哪些证据属于这次联络？</translation>
  </message>
 </context>
 <context>
  <name>Log</name>
  <message>
   <source> seconds</source>
   <translation> 秒</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>是否接通</translation>
  </message>
  <message>
   <source>Called themselves</source>
   <translation>对方自称</translation>
  </message>
  <message>
   <source>Correct a contact</source>
   <translation>更正一次联络</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>身份证明</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Evidence of it</source>
   <translation>相关证据</translation>
  </message>
  <message>
   <source>For whom</source>
   <translation>替谁催收</translation>
  </message>
  <message>
   <source>How</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>How exactly is the time known</source>
   <translation>时间精确到哪里</translation>
  </message>
  <message>
   <source>How many came</source>
   <translation>来了几人</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>时长</translation>
  </message>
  <message>
   <source>Length in seconds</source>
   <translation>时长（秒）</translation>
  </message>
  <message>
   <source>Log a contact</source>
   <translation>记一次联络</translation>
  </message>
  <message>
   <source>Name of that person</source>
   <translation>那个人的姓名</translation>
  </message>
  <message>
   <source>Name, staff number or account, as they gave it</source>
   <translation>姓名、工号或账号，照对方说的写</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>号码</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Time of day</source>
   <translation>时刻</translation>
  </message>
  <message>
   <source>Times that the exhibit claims</source>
   <translation>证据里记载的时间</translation>
  </message>
  <message>
   <source>Was this person told of the debt</source>
   <translation>是否把欠款告诉了这个人</translation>
  </message>
  <message>
   <source>What they said</source>
   <translation>对方的话</translation>
  </message>
  <message>
   <source>What they said, word for word</source>
   <translation>对方的话，逐字写</translation>
  </message>
  <message>
   <source>What was improper</source>
   <translation>哪里不当</translation>
  </message>
  <message>
   <source>What you do not know stays open.</source>
   <translation>不知道的就空着。</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Who began</source>
   <translation>谁先联系</translation>
  </message>
  <message>
   <source>Whom they reached</source>
   <translation>联系到谁</translation>
  </message>
  <message>
   <source>Your note</source>
   <translation>你的备注</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>不清楚</translation>
  </message>
  <message>
   <source>only the day</source>
   <translation>只知道哪一天</translation>
  </message>
  <message>
   <source>to the minute</source>
   <translation>精确到分</translation>
  </message>
  <message>
   <source>to the second</source>
   <translation>精确到秒</translation>
  </message>
 </context>
 <context>
  <name>Marks</name>
  <message>
   <source>A dark field; what is under it is gone for good (C)</source>
   <translation>深色色块，其下内容彻底清除（C）</translation>
  </message>
  <message>
   <source>A red arrow (A)</source>
   <translation>红色箭头（A）</translation>
  </message>
  <message>
   <source>A red frame (B)</source>
   <translation>红色方框（B）</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>箭头</translation>
  </message>
  <message>
   <source>Arrow keys move the cross, Space sets the first and the second corner, Escape lets the first corner go.</source>
   <translation>方向键移动十字，空格键先后确定两个角，Esc 键放弃第一个角。</translation>
  </message>
  <message>
   <source>Box</source>
   <translation>方框</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation>遮盖</translation>
  </message>
  <message>
   <source>In papers and in what is handed over, exhibit {no} stands in its place. The original keeps its number and its hash.</source>
   <translation>在文书和移交材料中，由证据 {no} 代替这份原件。原件的编号和校验值不变。</translation>
  </message>
  <message>
   <source>Keep as a new exhibit</source>
   <translation>存为新证据</translation>
  </message>
  <message>
   <source>Made here from exhibit {no}</source>
   <translation>由证据{no}在本应用中制作</translation>
  </message>
  <message>
   <source>Making the copy</source>
   <translation>正在生成副本</translation>
  </message>
  <message>
   <source>Marked copy of exhibit {no}</source>
   <translation>证据{no}的标注副本</translation>
  </message>
  <message>
   <source>Marked copy…</source>
   <translation>标注副本…</translation>
  </message>
  <message>
   <source>Mosaic</source>
   <translation>马赛克</translation>
  </message>
  <message>
   <source>Picture to draw on</source>
   <translation>标注图片</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>The original stays as it is. The copy is a new exhibit without the camera's data and names the exhibit it was made from.</source>
   <translation>原件保持不变。副本作为新证据保存，不含拍摄信息，并注明由哪一份证据制作。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Use the original</source>
   <translation>使用原件</translation>
  </message>
  <message>
   <source>Use the original again</source>
   <translation>恢复使用原件</translation>
  </message>
  <message>
   <source>Use the original again…</source>
   <translation>恢复使用原件…</translation>
  </message>
  <message>
   <source>Use this copy in place of the original in papers and in what is handed over</source>
   <translation>在文书和移交材料中用这份代替原件</translation>
  </message>
  <message>
   <source>What is under it is gone from the copy for good (M)</source>
   <translation>其下内容在副本中彻底清除，无法还原（M）</translation>
  </message>
  <message>
   <source>What the copy hides will be seen in papers and in what is handed over. Your reason stays in the log.</source>
   <translation>副本遮住的内容，以后会出现在文书和移交材料里。您写的原因会留在记录中。</translation>
  </message>
  <message>
   <source>{name} (annotated copy).{ending}</source>
   <translation>{name}（标注副本）.{ending}</translation>
  </message>
  <message>
   <source>{name} (redacted copy).{ending}</source>
   <translation>{name}（遮盖副本）.{ending}</translation>
  </message>
 </context>
 <context>
  <name>Merging</name>
  <message>
   <source>Address of an office</source>
   <translation>机关的地址</translation>
  </message>
  <message>
   <source>Answer to a plan</source>
   <translation>对方案的答复</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>是否接通</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>开始时间</translation>
  </message>
  <message>
   <source>Both copies are the same, to the last entry of the log.</source>
   <translation>两份副本完全相同，直到日志的最后一条。</translation>
  </message>
  <message>
   <source>Both values</source>
   <translation>两边的内容</translation>
  </message>
  <message>
   <source>Changed in both</source>
   <translation>两边都改过</translation>
  </message>
  <message>
   <source>Changed in both: {count}. Look at each and choose.</source>
   <translation>两边都改过的有 {count} 处，请逐一查看并选择。</translation>
  </message>
  <message>
   <source>Changed there</source>
   <translation>对方改过</translation>
  </message>
  <message>
   <source>Checking and comparing the other copy</source>
   <translation>正在核对并比较另一份副本</translation>
  </message>
  <message>
   <source>Choose the other copy…</source>
   <translation>选择另一份副本…</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Compare with another copy</source>
   <translation>与另一份副本比较</translation>
  </message>
  <message>
   <source>Compare with another copy…</source>
   <translation>与另一份副本比较…</translation>
  </message>
  <message>
   <source>Consent</source>
   <translation>同意联络的记录</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>联络</translation>
  </message>
  <message>
   <source>Draft of a letter</source>
   <translation>文书草稿</translation>
  </message>
  <message>
   <source>End</source>
   <translation>结束时间</translation>
  </message>
  <message>
   <source>Exhibit</source>
   <translation>证据</translation>
  </message>
  <message>
   <source>Exhibit withdrawn</source>
   <translation>撤回证据</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>For a copy that came back from a lawyer. It is checked first and only read. What you take over becomes a new version here; nothing is overwritten.</source>
   <translation>用于律师交回的副本。会先核对它是否完整，而且只读不写。并入的内容在这里成为新的版本，不会覆盖任何内容。</translation>
  </message>
  <message>
   <source>Handover</source>
   <translation>交付记录</translation>
  </message>
  <message>
   <source>Its password; empty where it is the same as here</source>
   <translation>它的密码；与本案卷相同则留空</translation>
  </message>
  <message>
   <source>Keep mine</source>
   <translation>保留我的</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>不并入</translation>
  </message>
  <message>
   <source>Mark in a recording</source>
   <translation>录音标记</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>我的</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name of who was reached</source>
   <translation>被联络人姓名</translation>
  </message>
  <message>
   <source>No file chosen</source>
   <translation>还没有选择文件</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>号码</translation>
  </message>
  <message>
   <source>Only there</source>
   <translation>只有对方有</translation>
  </message>
  <message>
   <source>Origin of a marked copy</source>
   <translation>标注副本的来源</translation>
  </message>
  <message>
   <source>Other entry</source>
   <translation>其他记录</translation>
  </message>
  <message>
   <source>Paper that went out</source>
   <translation>寄出的文书</translation>
  </message>
  <message>
   <source>Password of the other copy</source>
   <translation>另一份副本的密码</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Repayment plan</source>
   <translation>还款方案</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Saved letter</source>
   <translation>已保存的文书</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>秒数</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>并入</translation>
  </message>
  <message>
   <source>Take theirs</source>
   <translation>采用对方的</translation>
  </message>
  <message>
   <source>Taking over</source>
   <translation>正在并入</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>Text of a picture</source>
   <translation>图片文字</translation>
  </message>
  <message>
   <source>The other copy</source>
   <translation>另一份副本</translation>
  </message>
  <message>
   <source>The other copy is whole. Both are the same up to entry {seq} ({when}); since then this case has {mine} entries more, the other {theirs}.</source>
   <translation>另一份副本完整无误。两份直到第 {seq} 条日志（{when}）都相同；此后本案卷多 {mine} 条，对方多 {theirs} 条。</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>对方的</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>处理</translation>
  </message>
  <message>
   <source>There is nothing in it that this case has not.</source>
   <translation>对方没有本案卷缺少的内容。</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>录音文字</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>What became of a letter</source>
   <translation>文书的去向</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>不同之处</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>对方所说</translation>
  </message>
  <message>
   <source>Who and what</source>
   <translation>当事人与欠款信息</translation>
  </message>
  <message>
   <source>Who collects</source>
   <translation>催收人</translation>
  </message>
  <message>
   <source>Who was reached</source>
   <translation>联络到谁</translation>
  </message>
  <message>
   <source>Withdrawn because</source>
   <translation>撤回原因</translation>
  </message>
  <message>
   <source>Word on a finding</source>
   <translation>对发现的决定</translation>
  </message>
  <message>
   <source>Your address</source>
   <translation>你的地址</translation>
  </message>
  <message>
   <source>Your identity number</source>
   <translation>你的身份证号</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>你的姓名</translation>
  </message>
  <message>
   <source>Your number</source>
   <translation>你的号码</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>{count} time stamps there belong to the other log and stay there.</source>
   <translation>对方有 {count} 个时间戳属于它自己的日志，留在那里。</translation>
  </message>
  <message>
   <source>{count} values there make no sense and are left out.</source>
   <translation>对方有 {count} 项内容无法识别，不会并入。</translation>
  </message>
  <message>
   <source>{taken} things were taken over, {kept} were not. The log names the other copy.</source>
   <translation>已并入 {taken} 项，未并入 {kept} 项。保管日志已记下另一份副本的校验值。</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>好</translation>
  </message>
 </context>
 <context>
  <name>Meta</name>
  <message>
   <source>en</source>
   <translation>zh_CN</translation>
  </message>
 </context>
 <context>
  <name>NewCase</name>
  <message>
   <source>At least 8 characters; better a sentence only you know. Nobody can open the file without it or the emergency sheet, so write it down and keep it in a safe place.</source>
   <translation>至少 8 个字符，最好是一句只有你知道的话。没有密码和应急卡，谁也打不开这个文件，请写下来放在安全的地方。</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Case file</source>
   <translation>案卷文件</translation>
  </message>
  <message>
   <source>Choose another place for the case, or say below the place that it shall lie there all the same.</source>
   <translation>请换一个位置，或者在位置下面勾选“仍然建在这里”。</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Create it there all the same</source>
   <translation>仍然建在这里</translation>
  </message>
  <message>
   <source>Create the case</source>
   <translation>创建案卷</translation>
  </message>
  <message>
   <source>My case</source>
   <translation>我的案卷</translation>
  </message>
  <message>
   <source>New case</source>
   <translation>新建案卷</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>密码</translation>
  </message>
  <message>
   <source>Password once more</source>
   <translation>再输一次密码</translation>
  </message>
  <message>
   <source>Printed in letters; may be filled in later</source>
   <translation>会印在文书里；可以以后再填</translation>
  </message>
  <message>
   <source>Step 1 of 2: a place and a password. Step 2 asks who you are and what you owe; it may wait.</source>
   <translation>第 1 步，共 2 步：存放位置和密码。第 2 步问你是谁、欠了什么，可以以后再填。</translation>
  </message>
  <message>
   <source>The two passwords differ. Type them again.</source>
   <translation>两次输入的密码不同，请重新输入。</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>你的姓名</translation>
  </message>
 </context>
 <context>
  <name>Numbers</name>
  <message>
   <source>400 or 800 line</source>
   <translation>400 或 800 电话</translation>
  </message>
  <message>
   <source>SMS port (106), cannot be called</source>
   <translation>短信端口号（106），不能回拨</translation>
  </message>
  <message>
   <source>internet telephony (950)</source>
   <translation>网络电话（950）</translation>
  </message>
  <message>
   <source>landline</source>
   <translation>固定电话</translation>
  </message>
  <message>
   <source>mobile number</source>
   <translation>手机号</translation>
  </message>
  <message>
   <source>mobile number of a virtual operator</source>
   <translation>虚拟运营商手机号</translation>
  </message>
  <message>
   <source>not an issued number</source>
   <translation>未分配的号码</translation>
  </message>
  <message>
   <source>number from abroad</source>
   <translation>境外号码</translation>
  </message>
  <message>
   <source>service number</source>
   <translation>客服短号</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>Case file</source>
   <translation>案卷文件</translation>
  </message>
  <message>
   <source>Check now</source>
   <translation>现在核验</translation>
  </message>
  <message>
   <source>Contacts by weekday and hour</source>
   <translation>按星期和时刻统计的联络</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>If somebody is at your door now or you are in danger, call 110 directly.</source>
   <translation>如果现在有人在门外或人身安全受到威胁，请直接拨打 110。</translation>
  </message>
  <message>
   <source>Integrity</source>
   <translation>完整性</translation>
  </message>
  <message>
   <source>Latest with problems</source>
   <translation>最近有问题的联络</translation>
  </message>
  <message>
   <source>Make a copy</source>
   <translation>另存副本</translation>
  </message>
  <message>
   <source>Next step</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>None so far.</source>
   <translation>目前没有。</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>概览</translation>
  </message>
  <message>
   <source>Safety of the case</source>
   <translation>案卷安全</translation>
  </message>
  <message>
   <source>When they contact you</source>
   <translation>什么时候联系你</translation>
  </message>
  <message>
   <source>contacts; {count} in the last 30 days</source>
   <translation>次联络 · 近 30 天 {count} 次</translation>
  </message>
  <message>
   <source>differences found</source>
   <translation>发现不同</translation>
  </message>
  <message>
   <source>encrypted</source>
   <translation>已加密</translation>
  </message>
  <message>
   <source>findings wait for your word</source>
   <translation>条线索等你确认</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>还没有</translation>
  </message>
  <message>
   <source>not checked since it was opened</source>
   <translation>打开后尚未核验</translation>
  </message>
  <message>
   <source>outside the hours of the rules</source>
   <translation>次不符合联络时段要求</translation>
  </message>
  <message>
   <source>to persons who do not owe</source>
   <translation>次联系与债务无关的第三人</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>未改变</translation>
  </message>
  <message>
   <source>was exported</source>
   <translation>已有副本</translation>
  </message>
 </context>
 <context>
  <name>Password</name>
  <message>
   <source>Change the password</source>
   <translation>修改密码</translation>
  </message>
  <message>
   <source>Changing the password</source>
   <translation>正在修改密码</translation>
  </message>
  <message>
   <source>Make a new sheet…</source>
   <translation>做新的应急卡…</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>新密码</translation>
  </message>
  <message>
   <source>New password once more</source>
   <translation>再输一次新密码</translation>
  </message>
  <message>
   <source>Old password</source>
   <translation>原密码</translation>
  </message>
  <message>
   <source>The password is changed</source>
   <translation>密码已修改</translation>
  </message>
  <message>
   <source>The password was changed and the file checked. An emergency sheet made before is void now: destroy it.</source>
   <translation>密码已修改，案卷文件检查无误。之前做的应急卡已失效，请销毁。</translation>
  </message>
  <message>
   <source>The whole file is encrypted anew, checked, and put in place of the old one. An emergency sheet made before opens it no longer; copies made before still open with the old password.</source>
   <translation>整个案卷文件会重新加密、检查，再替换原文件。之前做的应急卡从此打不开它；之前做的备份副本仍用原密码打开。</translation>
  </message>
 </context>
 <context>
  <name>Paste</name>
  <message>
   <source>Look at them</source>
   <translation>先看一看</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>Name and time on one line, the words below, as WeChat and other programs copy them. Text can be changed by anybody: take screenshots as well, and keep the messages on the phone.</source>
   <translation>一行是名称和时间，下面是内容，微信等软件复制出来就是这样。文字谁都能改：请同时截图，并把消息留在手机里。</translation>
  </message>
  <message>
   <source>Paste messages</source>
   <translation>粘贴消息</translation>
  </message>
  <message>
   <source>pasted text {time}.txt</source>
   <translation>粘贴的文字 {time}.txt</translation>
  </message>
 </context>
 <context>
  <name>People</name>
  <message>
   <source>Agency</source>
   <translation>催收机构</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>All its contacts get a new version with the other name. The former versions stay, and it can be taken apart again below.</source>
   <translation>相关联络都会按另一个名字存一个新版本，旧版本保留；以后可以在下方撤销合并。</translation>
  </message>
  <message>
   <source>Another name</source>
   <translation>改成别的名字</translation>
  </message>
  <message>
   <source>Collector</source>
   <translation>催收人员</translation>
  </message>
  <message>
   <source>Contacts that name it</source>
   <translation>提到的联络</translation>
  </message>
  <message>
   <source>Find a name or number</source>
   <translation>查找姓名、名称或者号码</translation>
  </message>
  <message>
   <source>Its loans, agencies, numbers, contacts, papers, consents and plans go to the other one. The former versions stay, and it can be taken apart again below.</source>
   <translation>它的借款、催收机构、号码、联络、文书、同意记录和还款方案都归到另一家名下。原来的版本会保留，可以在下面重新拆开。</translation>
  </message>
  <message>
   <source>Lender</source>
   <translation>贷款机构</translation>
  </message>
  <message>
   <source>Look at them</source>
   <translation>查看</translation>
  </message>
  <message>
   <source>Made one before</source>
   <translation>已合并的</translation>
  </message>
  <message>
   <source>Make them one</source>
   <translation>合并</translation>
  </message>
  <message>
   <source>Names, loans and numbers…</source>
   <translation>修改名称、债务和号码…</translation>
  </message>
  <message>
   <source>Nobody is known yet</source>
   <translation>还没有任何人或者机构</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>没有找到</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>号码</translation>
  </message>
  <message>
   <source>People and firms</source>
   <translation>人和机构</translation>
  </message>
  <message>
   <source>Rename in all contacts</source>
   <translation>在全部联络中改名</translation>
  </message>
  <message>
   <source>Show in the timeline</source>
   <translation>在时间线中查看</translation>
  </message>
  <message>
   <source>Take apart again</source>
   <translation>撤销合并</translation>
  </message>
  <message>
   <source>The same as</source>
   <translation>与谁相同</translation>
  </message>
  <message>
   <source>The same as another one</source>
   <translation>与另一个相同</translation>
  </message>
  <message>
   <source>Third person</source>
   <translation>第三人</translation>
  </message>
  <message>
   <source>Which</source>
   <translation>哪一类</translation>
  </message>
  <message>
   <source>Whoever a contact or the data of the case names is listed here. Begin with the lenders and the numbers.</source>
   <translation>联络记录和案卷资料里提到的人和机构都会列在这里。可以先填写贷款机构和号码。</translation>
  </message>
  <message>
   <source>contacts: {count}</source>
   <translation>联络 {count} 次</translation>
  </message>
  <message>
   <source>numbers: {count}</source>
   <translation>号码 {count} 个</translation>
  </message>
  <message>
   <source>taken apart again</source>
   <translation>撤销合并</translation>
  </message>
  <message>
   <source>{first} and {second} may be the same.</source>
   <translation>“{first}”和“{second}”可能是同一个。</translation>
  </message>
  <message>
   <source>{gone} became {kept} (contacts: {count})</source>
   <translation>“{gone}”已并入“{kept}”（联络 {count} 次）</translation>
  </message>
 </context>
 <context>
  <name>Phones</name>
  <message>
   <source>Copy the folder's name</source>
   <translation>复制文件夹名</translation>
  </message>
  <message>
   <source>Find recordings on the phone</source>
   <translation>从手机里找录音</translation>
  </message>
  <message>
   <source>How this is known: {status}. Your phone may differ.</source>
   <translation>依据：{status}。您的手机可能不同。</translation>
  </message>
  <message>
   <source>I have copied it: choose the folder</source>
   <translation>已经复制好了，选择文件夹</translation>
  </message>
  <message>
   <source>Internal storage</source>
   <translation>内部存储</translation>
  </message>
  <message>
   <source>Leave the originals on the phone</source>
   <translation>原始录音留在手机里</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>备忘录</translation>
  </message>
  <message>
   <source>recordings</source>
   <translation>通话录音</translation>
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
   <translation>拖动选取屏幕区域。按回车取整个屏幕，按 Esc 放弃。</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>放大（+）</translation>
  </message>
  <message>
   <source>Life size (1)</source>
   <translation>原始大小（1）</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>粘贴的图片</translation>
  </message>
  <message>
   <source>Screen</source>
   <translation>屏幕截图</translation>
  </message>
  <message>
   <source>Smaller (-)</source>
   <translation>缩小（-）</translation>
  </message>
  <message>
   <source>Taken at {place}. Shown here only; no letter prints it.</source>
   <translation>拍摄地点：{place}。仅在此显示，文书中不会印出。</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>旋转</translation>
  </message>
  <message>
   <source>Turn the view (R). The original stays as it is.</source>
   <translation>旋转画面（R），原件不变。</translation>
  </message>
  <message>
   <source>Whole width</source>
   <translation>适合宽度</translation>
  </message>
  <message>
   <source>Whole width (0)</source>
   <translation>适合宽度（0）</translation>
  </message>
  <message>
   <source>{degrees} east</source>
   <translation>东经 {degrees}</translation>
  </message>
  <message>
   <source>{degrees} north</source>
   <translation>北纬 {degrees}</translation>
  </message>
  <message>
   <source>{degrees} south</source>
   <translation>南纬 {degrees}</translation>
  </message>
  <message>
   <source>{degrees} west</source>
   <translation>西经 {degrees}</translation>
  </message>
 </context>
 <context>
  <name>PictureText</name>
  <message>
   <source>Add a line</source>
   <translation>增加一行</translation>
  </message>
  <message>
   <source>Checked by you</source>
   <translation>已核对</translation>
  </message>
  <message>
   <source>Choose a line to correct it</source>
   <translation>选择一行后在此更正</translation>
  </message>
  <message>
   <source>Close the text?</source>
   <translation>关闭文字窗口？</translation>
  </message>
  <message>
   <source>Close without keeping</source>
   <translation>不保存并关闭</translation>
  </message>
  <message>
   <source>Correct the chosen line</source>
   <translation>更正所选行</translation>
  </message>
  <message>
   <source>I called</source>
   <translation>呼出</translation>
  </message>
  <message>
   <source>I compared the text with the picture</source>
   <translation>我已与图片逐字核对</translation>
  </message>
  <message>
   <source>Keep the text</source>
   <translation>保存文字</translation>
  </message>
  <message>
   <source>Lines of text</source>
   <translation>文字行</translation>
  </message>
  <message>
   <source>Log a contact with {what}</source>
   <translation>据此记一次联络：{what}</translation>
  </message>
  <message>
   <source>Log a contact…</source>
   <translation>记一次联络…</translation>
  </message>
  <message>
   <source>No text was found in it</source>
   <translation>未发现文字</translation>
  </message>
  <message>
   <source>Not installed here</source>
   <translation>此处未安装</translation>
  </message>
  <message>
   <source>Not readable: exhibits {numbers}. They are kept unchanged.</source>
   <translation>未能识别：证据 {numbers}。原件保持不变。</translation>
  </message>
  <message>
   <source>Not recognised yet</source>
   <translation>尚未识别</translation>
  </message>
  <message>
   <source>Only proposals: look at each one before you use it.</source>
   <translation>仅为建议，采用前请逐条核对。</translation>
  </message>
  <message>
   <source>Open the text…</source>
   <translation>打开文字…</translation>
  </message>
  <message>
   <source>Proposed from the text</source>
   <translation>由文字提出的建议</translation>
  </message>
  <message>
   <source>Recognise again</source>
   <translation>重新识别</translation>
  </message>
  <message>
   <source>Recognise text</source>
   <translation>识别文字</translation>
  </message>
  <message>
   <source>Recognise text…</source>
   <translation>识别文字…</translation>
  </message>
  <message>
   <source>Recognised: {count}. The text waits to be checked by you.</source>
   <translation>已识别 {count} 张图片，文字须由您核对。</translation>
  </message>
  <message>
   <source>Recognising the text</source>
   <translation>正在识别文字</translation>
  </message>
  <message>
   <source>Remove the line</source>
   <translation>删去此行</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>查看位置</translation>
  </message>
  <message>
   <source>Show in the picture: {what}</source>
   <translation>在图中查看：{what}</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>图中文字</translation>
  </message>
  <message>
   <source>Text in exhibit {no}</source>
   <translation>证据{no}中的文字</translation>
  </message>
  <message>
   <source>To be checked</source>
   <translation>须核对</translation>
  </message>
  <message>
   <source>Your corrections are not kept yet. The first reading stays.</source>
   <translation>更正尚未保存。首次识别的结果始终保留。</translation>
  </message>
  <message>
   <source>a line of its own in the picture</source>
   <translation>图中单独一行</translation>
  </message>
  <message>
   <source>a row of the list of calls</source>
   <translation>通话列表中的一行</translation>
  </message>
  <message>
   <source>at the top of the picture</source>
   <translation>图片顶部</translation>
  </message>
  <message>
   <source>inside a sentence: may only be spoken of, please look</source>
   <translation>句子之中：可能只是提到的时间或号码，请核对</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>未接</translation>
  </message>
  <message>
   <source>the day is not written and not known</source>
   <translation>图中未写日期，无法得知</translation>
  </message>
  <message>
   <source>the day was worked out from when the picture was made</source>
   <translation>日期由截图时间推算</translation>
  </message>
  <message>
   <source>the phone's clock: when the picture was made, of no message</source>
   <translation>手机状态栏时钟：截图的时间，不是消息的时间</translation>
  </message>
  <message>
   <source>{text} (not sure)</source>
   <translation>{text}（识别把握不大）</translation>
  </message>
 </context>
 <context>
  <name>Pictures</name>
  <message>
   <source>A triangle marks a day over the cap.</source>
   <translation>三角标记为超过次数上限的一天。</translation>
  </message>
  <message>
   <source>Calendar of contacts</source>
   <translation>联络日历</translation>
  </message>
  <message>
   <source>Contacts a day</source>
   <translation>每天联络几次</translation>
  </message>
  <message>
   <source>Contacts by number</source>
   <translation>按号码</translation>
  </message>
  <message>
   <source>Dashed line: {cap} answered calls a day ({rules}).</source>
   <translation>长虚线：每日接通电话 {cap} 次（{rules}）。</translation>
  </message>
  <message>
   <source>Dotted line: {cap} attempts a day ({rules}).</source>
   <translation>点线：每日拨打 {cap} 次（{rules}）。</translation>
  </message>
  <message>
   <source>Each contact that is logged is counted here, by weekday and hour.</source>
   <translation>记下的每次联络，都会按星期和钟点统计在这里。</translation>
  </message>
  <message>
   <source>Hatched: {windows}.</source>
   <translation>斜线区：{windows}。</translation>
  </message>
  <message>
   <source>Height: all contacts of a day; the dark part: answered calls from one institution. Days without a contact are left out.</source>
   <translation>柱高为当天全部联络次数；深色部分为同一机构的接通电话次数。没有联络的日子不画。</translation>
  </message>
  <message>
   <source>No rule about hours is known to bind these contacts.</source>
   <translation>没有已知的时段规定适用于这些联络。</translation>
  </message>
  <message>
   <source>The number is the count of contacts. A frame: a finding stands. A line below: a statutory holiday.</source>
   <translation>方框内数字为当天联络次数；加边框的一天有成立的结论；下方短线为法定节假日。</translation>
  </message>
  <message>
   <source>The number is the count of contacts; a thick frame holds one that a rule speaks against.</source>
   <translation>方框内数字为次数；加粗边框的方框内有不符合时段要求的联络，黑白打印可读。</translation>
  </message>
  <message>
   <source>Without a known day: {count}.</source>
   <translation>日期不明：{count} 次。</translation>
  </message>
  <message>
   <source>Without a known hour: {count}.</source>
   <translation>时刻不明：{count} 次。</translation>
  </message>
  <message>
   <source>answered calls {count}</source>
   <translation>接通电话 {count} 次</translation>
  </message>
  <message>
   <source>calls {count}</source>
   <translation>电话 {count} 次</translation>
  </message>
  <message>
   <source>contacts {count}</source>
   <translation>联络 {count} 次</translation>
  </message>
  <message>
   <source>messages {count}</source>
   <translation>信息 {count} 条</translation>
  </message>
  <message>
   <source>over the cap</source>
   <translation>超过次数上限</translation>
  </message>
  <message>
   <source>statutory holiday</source>
   <translation>法定节假日</translation>
  </message>
  <message>
   <source>visits {count}</source>
   <translation>上门 {count} 次</translation>
  </message>
  <message>
   <source>with findings {count}</source>
   <translation>有问题 {count} 次</translation>
  </message>
  <message>
   <source>{count} more numbers</source>
   <translation>另有 {count} 个号码</translation>
  </message>
  <message>
   <source>{count}, with findings {problems}</source>
   <translation>{count} 次，有问题 {problems} 次</translation>
  </message>
  <message>
   <source>{start} to {end} ({rules})</source>
   <translation>{start} 至 {end}（{rules}）</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>There is little room left on this drive. Free some space before you import.</source>
   <translation>这个磁盘剩余空间不多了。导入之前请先腾出一些空间。</translation>
  </message>
  <message>
   <source>This drive is formatted as FAT: no file on it can be larger than 4 GiB. A case with many recordings may outgrow it.</source>
   <translation>这个磁盘是 FAT 格式：单个文件不能超过 4 GiB。录音多的案卷可能会放不下。</translation>
  </message>
  <message>
   <source>This folder is synchronised with a server. The program that does it can put an older version back or copy a half-written file. Keep the case in another folder and put copies there; they are encrypted.</source>
   <translation>这个文件夹会与服务器同步。同步程序可能把旧版本放回来，也可能拷走写到一半的文件。请把案卷放在别的文件夹，这里只放副本；副本是加密的。</translation>
  </message>
  <message>
   <source>This is a network drive. A broken connection can stop your work in the middle, and others may use the drive. Keep the case on this computer and put copies there.</source>
   <translation>这是网络磁盘。连接一断，工作就会中途停下，别人也可能在用这个磁盘。请把案卷放在这台电脑上，那里只放副本。</translation>
  </message>
  <message>
   <source>This is a removable drive. A case that lives on a stick is lost with the stick and can break when it is pulled out. Keep the case on this computer and put copies on the stick.</source>
   <translation>这是可移动磁盘。案卷放在 U 盘上，U 盘丢了案卷就没了，拔出时也可能损坏。请把案卷放在这台电脑上，U 盘只放副本。</translation>
  </message>
 </context>
 <context>
  <name>Player</name>
  <message>
   <source>Contact that the words belong to</source>
   <translation>这些话属于哪次联络</translation>
  </message>
  <message>
   <source>F8 play or pause, F7 back, F9 forward, F6 mark</source>
   <translation>F8 播放或暂停，F7 后退，F9 前进，F6 标记</translation>
  </message>
  <message>
   <source>Faint voices are raised for listening only. The original stays as it is.</source>
   <translation>只在收听时提高微弱的声音，原件不变。</translation>
  </message>
  <message>
   <source>Jump over silence</source>
   <translation>跳过静音</translation>
  </message>
  <message>
   <source>Listen closely: marks and transcript…</source>
   <translation>细听：标记与文字稿…</translation>
  </message>
  <message>
   <source>Listen: exhibit {no}</source>
   <translation>细听：证据{no}</translation>
  </message>
  <message>
   <source>Louder</source>
   <translation>提高音量</translation>
  </message>
  <message>
   <source>Loudness over time</source>
   <translation>音量随时间的变化</translation>
  </message>
  <message>
   <source>Making it louder</source>
   <translation>正在提高音量</translation>
  </message>
  <message>
   <source>Mark this moment (M)</source>
   <translation>标记此刻（M）</translation>
  </message>
  <message>
   <source>Marked moments</source>
   <translation>标记</translation>
  </message>
  <message>
   <source>No contact is linked to this recording yet: log one to quote in it.</source>
   <translation>这段录音还没有关联的联络：先记录一次联络，才能引用。</translation>
  </message>
  <message>
   <source>Pause the recording of exhibit {no}</source>
   <translation>暂停证据{no}的录音</translation>
  </message>
  <message>
   <source>Play the recording of exhibit {no}</source>
   <translation>播放证据{no}的录音</translation>
  </message>
  <message>
   <source>Position in the recording of exhibit {no}</source>
   <translation>证据{no}录音的播放位置</translation>
  </message>
  <message>
   <source>Press M while you listen: the moment is kept with your words.</source>
   <translation>收听时按 M，此刻和您写的说明就会保存。</translation>
  </message>
  <message>
   <source>Quote in this contact</source>
   <translation>引用到这次联络</translation>
  </message>
  <message>
   <source>Quoted. Letters name the place in the recording with it.</source>
   <translation>已引用。文书中会写明在录音中的位置。</translation>
  </message>
  <message>
   <source>Repeat from here</source>
   <translation>从这里循环</translation>
  </message>
  <message>
   <source>Repeat up to here</source>
   <translation>循环到这里</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>播放速度</translation>
  </message>
  <message>
   <source>Stop repeating</source>
   <translation>停止循环</translation>
  </message>
  <message>
   <source>Take the mark back</source>
   <translation>撤回标记</translation>
  </message>
  <message>
   <source>Taken back while listening</source>
   <translation>收听时撤回</translation>
  </message>
  <message>
   <source>This recording cannot be played here. The original is kept unchanged.</source>
   <translation>这段录音在这里无法播放。原件未作改动。</translation>
  </message>
  <message>
   <source>What is said at this moment</source>
   <translation>此刻说了什么</translation>
  </message>
  <message>
   <source>Words or a note for the mark</source>
   <translation>这处标记的原话或者说明</translation>
  </message>
  <message>
   <source>Write down what is said first; that is quoted.</source>
   <translation>请先写下原话，再引用。</translation>
  </message>
  <message>
   <source>{length}, {parts} stretches of speech, {marks} marks</source>
   <translation>长 {length}，有人说话的 {parts} 段，标记 {marks} 处</translation>
  </message>
  <message>
   <source>{speed} speed</source>
   <translation>速度 {speed}</translation>
  </message>
  <message>
   <source>{time} of it is silent</source>
   <translation>其中静音 {time}</translation>
  </message>
 </context>
 <context>
  <name>Profile</name>
  <message>
   <source>(no name yet)</source>
   <translation>（还没有名称）</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Agencies</source>
   <translation>催收机构</translation>
  </message>
  <message>
   <source>All of it may stay empty.</source>
   <translation>都可以先空着。</translation>
  </message>
  <message>
   <source>Amount in yuan</source>
   <translation>金额（元）</translation>
  </message>
  <message>
   <source>Contract number</source>
   <translation>合同编号</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>电子邮箱</translation>
  </message>
  <message>
   <source>Hired by</source>
   <translation>受谁委托</translation>
  </message>
  <message>
   <source>Hotline</source>
   <translation>客服电话</translation>
  </message>
  <message>
   <source>Identity card number</source>
   <translation>身份证号码</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Lender</source>
   <translation>贷款机构</translation>
  </message>
  <message>
   <source>Lenders</source>
   <translation>贷款机构</translation>
  </message>
  <message>
   <source>Loans</source>
   <translation>贷款</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>姓名或名称</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>号码</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>号码</translation>
  </message>
  <message>
   <source>Overdue since</source>
   <translation>逾期开始日</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>产品</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Was contact at night agreed</source>
   <translation>是否约定可在夜间联系</translation>
  </message>
  <message>
   <source>Who you are and what you owe</source>
   <translation>你是谁、欠了什么</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>属于谁</translation>
  </message>
  <message>
   <source>Yourself</source>
   <translation>本人</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stopping. What was finished before is kept.</source>
   <translation>正在停止。此前已完成的部分会保留。</translation>
  </message>
 </context>
 <context>
  <name>Quick</name>
  <message>
   <source>Call</source>
   <translation>来电</translation>
  </message>
  <message>
   <source>Just now</source>
   <translation>刚才</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>信件</translation>
  </message>
  <message>
   <source>Log in twenty seconds</source>
   <translation>二十秒快记</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>短信微信</translation>
  </message>
  <message>
   <source>Missed call</source>
   <translation>未接来电</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>不记得</translation>
  </message>
  <message>
   <source>Number, or who they said they were</source>
   <translation>号码，或对方自称</translation>
  </message>
  <message>
   <source>Number, or who they said they were; may stay empty</source>
   <translation>号码，或对方自称；可以不填</translation>
  </message>
  <message>
   <source>Only the day is known</source>
   <translation>只记得日期</translation>
  </message>
  <message>
   <source>Save and add more…</source>
   <translation>保存并补充…</translation>
  </message>
  <message>
   <source>Someone came</source>
   <translation>有人上门</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>This afternoon</source>
   <translation>今天下午</translation>
  </message>
  <message>
   <source>This morning</source>
   <translation>今天上午</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>发生了什么</translation>
  </message>
  <message>
   <source>When</source>
   <translation>什么时候</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>是谁</translation>
  </message>
  <message>
   <source>Write down…</source>
   <translation>记一笔…</translation>
  </message>
 </context>
 <context>
  <name>Reason</name>
  <message>
   <source>It keeps its number and stays in the case and in the list, marked as withdrawn with your reason.</source>
   <translation>证据编号保留，原件仍在案卷和列表里，标为“已撤回”并附上你写的理由。</translation>
  </message>
  <message>
   <source>It leaves the list and the letters; it stays in the case with your reason, and its exhibits stay too.</source>
   <translation>它会从列表和文书中移出，连同理由仍保存在案卷里，证据也都保留。</translation>
  </message>
  <message>
   <source>It will enter no letter. The reason is kept in the case's log.</source>
   <translation>它不会写进任何文书。理由保存在案卷的日志里。</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>否认</translation>
  </message>
  <message>
   <source>Reject this finding</source>
   <translation>否认这条线索</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Withdraw this contact</source>
   <translation>撤回这次联络</translation>
  </message>
  <message>
   <source>Withdraw this exhibit</source>
   <translation>撤回这份证据</translation>
  </message>
 </context>
 <context>
  <name>Recorder</name>
  <message>
   <source>A recording is under way. Closing stops it; what was recorded is kept in the case.</source>
   <translation>正在录音。关闭窗口会停止录音，已录的部分会保存在案卷里。</translation>
  </message>
  <message>
   <source>A recording is under way. It can be stopped and kept now, or go on; then the case locks as soon as the recording has ended.</source>
   <translation>正在录音。可以现在停止并保存，也可以继续录；继续的话，录音一结束案卷就会锁定。</translation>
  </message>
  <message>
   <source>A recording is under way. Stop it first.</source>
   <translation>正在录音，请先停止录音。</translation>
  </message>
  <message>
   <source>A recording was cut off when the app ended. What was recorded is kept as {exhibits}, marked as cut off.</source>
   <translation>上次程序中断时录音没有录完。已录的部分保存为{exhibits}，并标明“录音中断”。</translation>
  </message>
  <message>
   <source>Before you record</source>
   <translation>录音之前</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Go on recording</source>
   <translation>继续录音</translation>
  </message>
  <message>
   <source>Go on, lock afterwards</source>
   <translation>继续录，录完再锁定</translation>
  </message>
  <message>
   <source>Hear the test</source>
   <translation>听一听试录</translation>
  </message>
  <message>
   <source>It can be heard well. The test was not kept.</source>
   <translation>声音清楚。试录没有保存。</translation>
  </message>
  <message>
   <source>It is faint. Move closer or turn the input up.</source>
   <translation>声音偏小。请靠近一些，或者调高输入音量。</translation>
  </message>
  <message>
   <source>Kept in the case as exhibit {no}.</source>
   <translation>已保存到案卷，编为证据{no}。</translation>
  </message>
  <message>
   <source>Level of the microphone</source>
   <translation>麦克风音量</translation>
  </message>
  <message>
   <source>Log the contact…</source>
   <translation>登记这次联系…</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>麦克风</translation>
  </message>
  <message>
   <source>No microphone was found. Plug one in and open this window again, or record with the phone and import the file.</source>
   <translation>没有找到麦克风。请插上麦克风后重新打开这个窗口，或者用手机录音再导入。</translation>
  </message>
  <message>
   <source>No sound came. Is the microphone muted or not allowed?</source>
   <translation>没有声音。麦克风是不是静音了，或者没有授权？</translation>
  </message>
  <message>
   <source>Not recording</source>
   <translation>没有在录音</translation>
  </message>
  <message>
   <source>Nothing was heard, so nothing was kept.</source>
   <translation>没有录到声音，所以没有保存。</translation>
  </message>
  <message>
   <source>Opening the microphone</source>
   <translation>正在打开麦克风</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>录音</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>录音中</translation>
  </message>
  <message>
   <source>Recording saved from a crash</source>
   <translation>已救回中断的录音</translation>
  </message>
  <message>
   <source>Record…</source>
   <translation>录音…</translation>
  </message>
  <message>
   <source>Saving a recording that was cut off</source>
   <translation>正在保存中断的录音</translation>
  </message>
  <message>
   <source>Saving the recording</source>
   <translation>正在保存录音</translation>
  </message>
  <message>
   <source>Speak as you would in a call.</source>
   <translation>请像打电话那样说几句。</translation>
  </message>
  <message>
   <source>Start recording</source>
   <translation>开始录音</translation>
  </message>
  <message>
   <source>Stop and keep</source>
   <translation>停止并保存</translation>
  </message>
  <message>
   <source>Stop, keep and close</source>
   <translation>停止、保存并关闭</translation>
  </message>
  <message>
   <source>Stop, keep and lock</source>
   <translation>停止、保存并锁定</translation>
  </message>
  <message>
   <source>Test for {seconds} seconds</source>
   <translation>试录 {seconds} 秒</translation>
  </message>
  <message>
   <source>Testing, nothing is kept</source>
   <translation>试录中，不保存</translation>
  </message>
  <message>
   <source>The case is busy: sound waits in memory</source>
   <translation>案卷正忙：声音暂存在内存里</translation>
  </message>
  <message>
   <source>The test is not kept</source>
   <translation>试录不会保存</translation>
  </message>
  <message>
   <source>Waiting for the first sound</source>
   <translation>等待第一段声音</translation>
  </message>
  <message>
   <source>as of {day}</source>
   <translation>截至 {day}</translation>
  </message>
  <message>
   <source>exhibit {no}</source>
   <translation>证据{no}</translation>
  </message>
  <message>
   <source>recording {time}.flac</source>
   <translation>录音 {time}.flac</translation>
  </message>
  <message>
   <source>the system's own choice</source>
   <translation>跟随系统</translation>
  </message>
 </context>
 <context>
  <name>Repayment</name>
  <message>
   <source>1  What comes in, each month</source>
   <translation>1  每月收入</translation>
  </message>
  <message>
   <source>12345.67, as the statement says</source>
   <translation>12345.67，照账单填写</translation>
  </message>
  <message>
   <source>2  What must go out, each month</source>
   <translation>2  每月必要支出</translation>
  </message>
  <message>
   <source>3  What you propose</source>
   <translation>3  提出的方案</translation>
  </message>
  <message>
   <source>4  Why</source>
   <translation>4  困难情况</translation>
  </message>
  <message>
   <source>A letter or message with the answer is evidence: import it, too.</source>
   <translation>答复的信函、短信也是证据，请一并导入。</translation>
  </message>
  <message>
   <source>A month is short of {sum} yuan: nothing is left.</source>
   <translation>每月还差 {sum} 元，没有余额。</translation>
  </message>
  <message>
   <source>A month leaves {sum} yuan for all debts together.</source>
   <translation>每月可用于偿还各项债务：{sum} 元。</translation>
  </message>
  <message>
   <source>All of it later, once</source>
   <translation>延期，一次还清</translation>
  </message>
  <message>
   <source>An instalment is more than what is left of a month.</source>
   <translation>每期金额超过收支余额。</translation>
  </message>
  <message>
   <source>Before you send one: a written promise to pay starts the limitation period anew (Civil Code, article 195). For an old debt ask a lawyer first. A lender need not accept; a card's plan may take 60 months at most.</source>
   <translation>寄出之前：书面同意还款会使诉讼时效中断、重新计算（民法典第一百九十五条）。年头久的债务，先问律师。机构没有义务接受；信用卡的方案最长60个月。</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>修改</translation>
  </message>
  <message>
   <source>Day of the answer</source>
   <translation>答复日期</translation>
  </message>
  <message>
   <source>Debt</source>
   <translation>欠款</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>还款日</translation>
  </message>
  <message>
   <source>Each</source>
   <translation>每期</translation>
  </message>
  <message>
   <source>Each instalment, in yuan</source>
   <translation>每期金额（元）</translation>
  </message>
  <message>
   <source>Enter the sum to be paid back.</source>
   <translation>请填写待偿金额。</translation>
  </message>
  <message>
   <source>Enter what comes in and what must go out in a month.</source>
   <translation>请填写每月的收入和必要支出。</translation>
  </message>
  <message>
   <source>Every (months)</source>
   <translation>间隔（月）</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>首期</translation>
  </message>
  <message>
   <source>First day of payment</source>
   <translation>首期还款日</translation>
  </message>
  <message>
   <source>Food</source>
   <translation>伙食</translation>
  </message>
  <message>
   <source>How it goes on</source>
   <translation>接下来怎么做</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>期数</translation>
  </message>
  <message>
   <source>If they agree, ask for it in writing before the first payment: the sum, the days, and what is waived.</source>
   <translation>对方同意的，付第一笔之前先要书面确认：还多少、哪天还、免除什么。</translation>
  </message>
  <message>
   <source>In your own words: what happened, since when, what can be shown</source>
   <translation>用自己的话写：发生了什么、从何时起、有什么证明</translation>
  </message>
  <message>
   <source>Income</source>
   <translation>收入</translation>
  </message>
  <message>
   <source>Instalments</source>
   <translation>分期</translation>
  </message>
  <message>
   <source>It leaves the list and the letters; it stays in the case with your reason.</source>
   <translation>它不再列出，也不进入文书；连同您的理由保留在案卷里。</translation>
  </message>
  <message>
   <source>Keep the answer</source>
   <translation>保存答复</translation>
  </message>
  <message>
   <source>Keep the change</source>
   <translation>保存修改</translation>
  </message>
  <message>
   <source>Keep the proposal here, then write the letter from it and send it to the lender.</source>
   <translation>在这里保存方案，再由它写成文书，寄给贷款机构。</translation>
  </message>
  <message>
   <source>Keep this proposal</source>
   <translation>保存方案</translation>
  </message>
  <message>
   <source>Left after it</source>
   <translation>还后剩余（元）</translation>
  </message>
  <message>
   <source>Log an answer</source>
   <translation>记录答复</translation>
  </message>
  <message>
   <source>Log each answer. A message or a call with it is evidence: import it, too.</source>
   <translation>对方每次答复都记下来。带有答复的短信或通话也是证据，请一并导入。</translation>
  </message>
  <message>
   <source>Medicine</source>
   <translation>医药</translation>
  </message>
  <message>
   <source>Months from one to the next</source>
   <translation>相邻两期间隔的月数</translation>
  </message>
  <message>
   <source>New proposal</source>
   <translation>新方案</translation>
  </message>
  <message>
   <source>No proposal is kept yet.</source>
   <translation>还没有保存过方案。</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>期次</translation>
  </message>
  <message>
   <source>Number of instalments</source>
   <translation>期数</translation>
  </message>
  <message>
   <source>One of the amounts is no sum of money.</source>
   <translation>有一处金额不是数字。</translation>
  </message>
  <message>
   <source>Other income</source>
   <translation>其他收入</translation>
  </message>
  <message>
   <source>Outgoings</source>
   <translation>支出</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>方案</translation>
  </message>
  <message>
   <source>Proposals and answers</source>
   <translation>方案与答复</translation>
  </message>
  <message>
   <source>Rent</source>
   <translation>房租</translation>
  </message>
  <message>
   <source>Repayment</source>
   <translation>还款协商</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>还款计划</translation>
  </message>
  <message>
   <source>School, care</source>
   <translation>上学、赡养</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>金额</translation>
  </message>
  <message>
   <source>Sum to be paid back, in yuan</source>
   <translation>待偿金额（元）</translation>
  </message>
  <message>
   <source>The first day is not after today.</source>
   <translation>首期还款日不晚于今天。</translation>
  </message>
  <message>
   <source>Then pay on those days, to the lender only, and keep each receipt. Calls that ask for more than was agreed are worth logging.</source>
   <translation>之后按约定的日子还，只还给贷款机构，每张凭证都留好。再有人来要超出约定的钱，也请记下来。</translation>
  </message>
  <message>
   <source>Wages</source>
   <translation>工资</translation>
  </message>
  <message>
   <source>What came back</source>
   <translation>答复</translation>
  </message>
  <message>
   <source>What else you ask for</source>
   <translation>其他请求</translation>
  </message>
  <message>
   <source>What else you ask for (optional)</source>
   <translation>其他请求（可不填）</translation>
  </message>
  <message>
   <source>What was said, and by whom</source>
   <translation>谁答复的，说了什么</translation>
  </message>
  <message>
   <source>What you propose</source>
   <translation>提出的方案</translation>
  </message>
  <message>
   <source>Which debt</source>
   <translation>哪一笔欠款</translation>
  </message>
  <message>
   <source>Why you cannot pay as agreed</source>
   <translation>困难情况</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Withdraw this proposal</source>
   <translation>撤回这份方案</translation>
  </message>
  <message>
   <source>Write the letter</source>
   <translation>写成文书</translation>
  </message>
  <message>
   <source>Yuan</source>
   <translation>金额（元）</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>同意</translation>
  </message>
  <message>
   <source>empty: equal shares</source>
   <translation>不填：各期相等</translation>
  </message>
  <message>
   <source>no answer logged</source>
   <translation>没有记录答复</translation>
  </message>
  <message>
   <source>other terms offered</source>
   <translation>提出其他条件</translation>
  </message>
  <message>
   <source>received, not decided</source>
   <translation>已收到，未决定</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>拒绝</translation>
  </message>
  <message>
   <source>yuan</source>
   <translation>元</translation>
  </message>
  <message>
   <source>{side}, line {at}: what</source>
   <translation>{side}第{at}行：名目</translation>
  </message>
  <message>
   <source>{side}, line {at}: yuan a month</source>
   <translation>{side}第{at}行：每月金额（元）</translation>
  </message>
  <message>
   <source>{sum} yuan in all; payments: {count}, the last on {day}.</source>
   <translation>共 {sum} 元，分 {count} 次还，最后一次在 {day}。</translation>
  </message>
  <message>
   <source>{sum} yuan in {count} instalments from {day}</source>
   <translation>{sum} 元，分 {count} 期，{day} 起</translation>
  </message>
  <message>
   <source>{sum} yuan on {day}</source>
   <translation>{day} 偿还 {sum} 元</translation>
  </message>
 </context>
 <context>
  <name>Room</name>
  <message>
   <source>The case is large and is still being read. This page opens by itself then.</source>
   <translation>案卷较大，还在读取。读完后本页会自动打开。</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source>, </source>
   <translation>、</translation>
  </message>
  <message>
   <source>A rule counts for contacts from its first day on, never before. What you change here is kept in the case's log.</source>
   <translation>规则只适用于施行之日起的联系，不溯及以前。您在这里的改动会记入案卷日志。</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Add a rule</source>
   <translation>添加规则</translation>
  </message>
  <message>
   <source>Add a rule…</source>
   <translation>添加规则…</translation>
  </message>
  <message>
   <source>Agreed from (22:00)</source>
   <translation>同意的开始钟点（22:00）</translation>
  </message>
  <message>
   <source>Agreed until (23:00)</source>
   <translation>同意的结束钟点（23:00）</translation>
  </message>
  <message>
   <source>Answered calls a day (0: no limit)</source>
   <translation>每日接通上限（0为不限）</translation>
  </message>
  <message>
   <source>Attempts a day (0: no limit)</source>
   <translation>每日拨打上限（0为不限）</translation>
  </message>
  <message>
   <source>Binds</source>
   <translation>约束对象</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>修改…</translation>
  </message>
  <message>
   <source>Choose the lender to whom you agreed.</source>
   <translation>请选择你同意的那家贷款机构。</translation>
  </message>
  <message>
   <source>Closed from (22:00)</source>
   <translation>禁止时段开始（22:00）</translation>
  </message>
  <message>
   <source>Closed hours</source>
   <translation>不得联络的时段</translation>
  </message>
  <message>
   <source>Closed until (08:00)</source>
   <translation>禁止时段结束（08:00）</translation>
  </message>
  <message>
   <source>Contacts in the closed hours of these days are then no breach, and the finding says why. Only if you really agreed: a contract's small print is not yet your word.</source>
   <translation>这些日子里，在不得联络的时段联络你就不算违规，检查结果会说明原因。只有真的同意过才记：合同里的格式条款不等于你本人同意。</translation>
  </message>
  <message>
   <source>Contacts up to this day stay covered; later ones are held against the rules again. Tell the lender in writing that you take the consent back, and keep the message.</source>
   <translation>到这一天为止的联络仍按您的同意处理，之后的联络重新按规则检查。请用书面方式告诉贷款机构您撤回同意，并保留这条消息。</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Debt</source>
   <translation>债务</translation>
  </message>
  <message>
   <source>Every debt with this lender</source>
   <translation>这家机构的全部债务</translation>
  </message>
  <message>
   <source>Findings: {new} new, {gone} gone, {altered} altered.</source>
   <translation>检查结果：新增{new}项，消失{gone}项，改变{altered}项。</translation>
  </message>
  <message>
   <source>From</source>
   <translation>从</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>从文件读取…</translation>
  </message>
  <message>
   <source>Give closed hours, or a number of calls a day.</source>
   <translation>请填写时段，或者每天的次数上限。</translation>
  </message>
  <message>
   <source>Give the rule a title of at most 300 characters.</source>
   <translation>请写规则名称，不超过300字。</translation>
  </message>
  <message>
   <source>Hours and ways</source>
   <translation>时段和方式</translation>
  </message>
  <message>
   <source>How it is known</source>
   <translation>了解程度</translation>
  </message>
  <message>
   <source>How you agreed</source>
   <translation>怎样同意的</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>施行日期</translation>
  </message>
  <message>
   <source>In force from</source>
   <translation>施行日期</translation>
  </message>
  <message>
   <source>It ended…</source>
   <translation>已经结束…</translation>
  </message>
  <message>
   <source>It has a last day</source>
   <translation>有截止日</translation>
  </message>
  <message>
   <source>It stays in the log and is not listed any more.</source>
   <translation>日志里仍会保留，列表里不再显示。</translation>
  </message>
  <message>
   <source>It stays in the log; contacts count again as if it had not been.</source>
   <translation>日志里仍会保留；检查时当作从未同意过。</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>截止日</translation>
  </message>
  <message>
   <source>Last day on which it held</source>
   <translation>仍然有效的最后一天</translation>
  </message>
  <message>
   <source>Leave out</source>
   <translation>不适用</translation>
  </message>
  <message>
   <source>Leave out…</source>
   <translation>不适用…</translation>
  </message>
  <message>
   <source>Leave this rule out</source>
   <translation>不适用这项规则</translation>
  </message>
  <message>
   <source>Lenders</source>
   <translation>贷款机构</translation>
  </message>
  <message>
   <source>Let it count</source>
   <translation>恢复适用</translation>
  </message>
  <message>
   <source>Loans</source>
   <translation>贷款种类</translation>
  </message>
  <message>
   <source>Look at the rule</source>
   <translation>查看规则</translation>
  </message>
  <message>
   <source>No contact of this case is held against it any more.</source>
   <translation>本案的联系不再按这项规则检查。</translation>
  </message>
  <message>
   <source>Not for cards</source>
   <translation>不用于信用卡</translation>
  </message>
  <message>
   <source>Note a consent…</source>
   <translation>记一次同意…</translation>
  </message>
  <message>
   <source>Note it</source>
   <translation>记下</translation>
  </message>
  <message>
   <source>Note that you agreed</source>
   <translation>记下你的同意</translation>
  </message>
  <message>
   <source>Nothing is noted. Without your consent, contacts in the closed hours are held against the rules.</source>
   <translation>还没有记录。没有你的同意，不得联络时段里的联络都按规则检查。</translation>
  </message>
  <message>
   <source>Only a rule that you can show. One that is not verified gives notes and enters no letter.</source>
   <translation>只添加您能出示的规则。未核实的规则只作提示，不写入文书。</translation>
  </message>
  <message>
   <source>Only at these hours</source>
   <translation>仅限这些钟点</translation>
  </message>
  <message>
   <source>Open the file of a rule</source>
   <translation>打开规则文件</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>Rules of this case</source>
   <translation>本案适用的规则</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Say where the rule stands: its number, or who issued it.</source>
   <translation>请写出处：文号，或者由谁发布。</translation>
  </message>
  <message>
   <source>Says</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>Show the rules…</source>
   <translation>查看规则…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>撤回…</translation>
  </message>
  <message>
   <source>Take this consent back</source>
   <translation>撤回这条同意记录</translation>
  </message>
  <message>
   <source>Take this rule back</source>
   <translation>撤回这条规则</translation>
  </message>
  <message>
   <source>The consent ended</source>
   <translation>同意已经结束</translation>
  </message>
  <message>
   <source>The last day lies before the first.</source>
   <translation>截止日早于开始日。</translation>
  </message>
  <message>
   <source>The lender and every agency</source>
   <translation>贷款机构及其全部催收机构</translation>
  </message>
  <message>
   <source>This agency does not work for that lender.</source>
   <translation>这家催收机构不是该贷款机构委托的。</translation>
  </message>
  <message>
   <source>This cannot be understood; please correct it.</source>
   <translation>看不懂这一项，请改正。</translation>
  </message>
  <message>
   <source>This debt is not one of that lender.</source>
   <translation>这笔债务不属于这家机构。</translation>
  </message>
  <message>
   <source>Tick at least one kind of lender.</source>
   <translation>请至少勾选一类贷款机构。</translation>
  </message>
  <message>
   <source>Tick at least one kind of loan.</source>
   <translation>请至少勾选一种贷款。</translation>
  </message>
  <message>
   <source>Tick at least one way of contact for the closed hours.</source>
   <translation>请至少勾选一种联络方式，时段才有意义。</translation>
  </message>
  <message>
   <source>Tick at least one way of contact that you agreed to.</source>
   <translation>请至少勾选一种您同意的联络方式。</translation>
  </message>
  <message>
   <source>Title of the rule</source>
   <translation>规则名称</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>到</translation>
  </message>
  <message>
   <source>Use for cards too</source>
   <translation>也用于信用卡</translation>
  </message>
  <message>
   <source>Ways of contact</source>
   <translation>联络方式</translation>
  </message>
  <message>
   <source>What you agreed to</source>
   <translation>你同意过什么</translation>
  </message>
  <message>
   <source>What you agreed to…</source>
   <translation>你同意过什么…</translation>
  </message>
  <message>
   <source>Where it stands</source>
   <translation>出处</translation>
  </message>
  <message>
   <source>Which caller</source>
   <translation>由谁联络</translation>
  </message>
  <message>
   <source>Which standard or guideline binds which lender, since when, and how it is known. Each can be left out, and a local one added with its source.</source>
   <translation>哪项标准或者规范约束哪类机构、何时起施行、了解到什么程度。每项都可以不适用，也可以添加地方规则并注明出处。</translation>
  </message>
  <message>
   <source>With whom</source>
   <translation>和谁</translation>
  </message>
  <message>
   <source>Write the hour as four digits, 08:00; the two differ.</source>
   <translation>请用四位数字写时间，例如 08:00，且与开始时间不同。</translation>
  </message>
  <message>
   <source>Write the hour as four digits, 22:00 for example.</source>
   <translation>请用四位数字写时间，例如 22:00。</translation>
  </message>
  <message>
   <source>added by you</source>
   <translation>由您添加</translation>
  </message>
  <message>
   <source>any hour</source>
   <translation>不限钟点</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>适用</translation>
  </message>
  <message>
   <source>every way of contact</source>
   <translation>不限方式</translation>
  </message>
  <message>
   <source>from {day}</source>
   <translation>自 {day}</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>不适用</translation>
  </message>
  <message>
   <source>no closed hours</source>
   <translation>没有规定时段</translation>
  </message>
  <message>
   <source>no first day</source>
   <translation>没有开始日</translation>
  </message>
  <message>
   <source>no last day</source>
   <translation>没有截止日</translation>
  </message>
  <message>
   <source>only {agency}</source>
   <translation>仅限{agency}</translation>
  </message>
  <message>
   <source>until {day}</source>
   <translation>至{day}</translation>
  </message>
  <message>
   <source>{n} answered calls a day</source>
   <translation>每日接通不超过{n}次</translation>
  </message>
  <message>
   <source>{n} attempts a day</source>
   <translation>每日拨打不超过{n}次</translation>
  </message>
  <message>
   <source>{title}. Source: {source}</source>
   <translation>{title}。来源：{source}</translation>
  </message>
 </context>
 <context>
  <name>Sample</name>
  <message>
   <source>The sample case and everything you changed in it are deleted from this computer. Your own cases are not touched. The sample can be made anew on the first page.</source>
   <translation>示例案卷和您在其中所做的改动将从这台电脑上删除，您自己的案卷不受影响。以后可以在首页重新生成示例案卷。</translation>
  </message>
  <message>
   <source>This is the sample case: an invented story. Try anything in it; it goes away when the app is closed.</source>
   <translation>这是示例案卷，内容均为虚构。可以随意试用，关闭本应用时会自动删除。</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <source>Throw away the sample case</source>
   <translation>丢弃示例案卷</translation>
  </message>
  <message>
   <source>Throw away…</source>
   <translation>丢弃示例案卷…</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>Backup copies</source>
   <translation>备份副本</translation>
  </message>
  <message>
   <source>Change the password…</source>
   <translation>修改密码…</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>修改…</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>备份</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Lock after</source>
   <translation>多久后锁定</translation>
  </message>
  <message>
   <source>Lock when nobody is there</source>
   <translation>无人操作时锁定</translation>
  </message>
  <message>
   <source>Made when the case is closed, on this computer, under the same password. They are listed under “Handover and copies” and on the first page.</source>
   <translation>关闭案卷时做在本机上，密码和案卷相同。在“移交与备份”页和首页都能找到。</translation>
  </message>
  <message>
   <source>Make an emergency sheet…</source>
   <translation>做应急卡…</translation>
  </message>
  <message>
   <source>Make an encrypted backup copy by itself, at most one a day</source>
   <translation>自动做加密备份，每天最多一次</translation>
  </message>
  <message>
   <source>Name, lenders, agencies, loans and telephone numbers. They are kept in the case file only.</source>
   <translation>姓名、贷款机构、催收机构、贷款和电话号码，只保存在案卷文件里。</translation>
  </message>
  <message>
   <source>Password and emergency sheet</source>
   <translation>密码与应急卡</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>隐私</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>The language and the choices above, the places of the cases opened last, when each was copied, and its newest log entry, so that an old copy put in its place is noticed; and the encrypted backup copies. Nothing of the content is outside the encryption. The app opens no connection to any network.</source>
   <translation>语言和上面的选择；最近打开的案卷在哪里、何时做过副本，以及每个案卷最新一条日志的校验值，以便发现被旧副本替换；还有加密的备份副本。案卷内容不会以未加密的形式存在外面。程序不连接任何网络。</translation>
  </message>
  <message>
   <source>The window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>This case</source>
   <translation>本案卷</translation>
  </message>
  <message>
   <source>What the app keeps outside the case</source>
   <translation>程序在案卷之外保存什么</translation>
  </message>
  <message>
   <source>Who you are and what you owe</source>
   <translation>你是谁、欠了什么</translation>
  </message>
  <message>
   <source>Without a key or the mouse for this long the case is closed and the password asked for. An import under way is finished first; what you were typing comes back after unlocking, as long as the app was not ended.</source>
   <translation>这么久没有按键或动鼠标，案卷就会关闭，再打开要输密码。正在进行的导入会先做完；没写完的内容，只要软件没有退出，解锁后会还给你。</translation>
  </message>
  <message>
   <source>never</source>
   <translation>从不</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} 分钟</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Check</source>
   <translation>核对</translation>
  </message>
  <message>
   <source>Emergency sheet</source>
   <translation>应急卡</translation>
  </message>
  <message>
   <source>Emergency sheet: made and tested</source>
   <translation>应急卡：已作，已核对</translation>
  </message>
  <message>
   <source>Emergency sheet: made, not tested yet</source>
   <translation>应急卡：已作，还没核对</translation>
  </message>
  <message>
   <source>Emergency sheet: none</source>
   <translation>应急卡：没有</translation>
  </message>
  <message>
   <source>Emergency sheet: void, the password was changed</source>
   <translation>应急卡：已失效（密码改过）</translation>
  </message>
  <message>
   <source>Group {number} on the sheet</source>
   <translation>卡上的第 {number} 组</translation>
  </message>
  <message>
   <source>If you forget the password, nobody can open the case: not even the makers of this app. The emergency sheet is one page with the key of the case on it, and opens it without the password.</source>
   <translation>如果忘记密码，谁也打不开这个案卷，本软件的作者也不行。应急卡是一页纸，上面有案卷的密钥，不用密码就能打开案卷。</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>以后再说</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>打印…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>存为 PDF…</translation>
  </message>
  <message>
   <source>Save it without encryption</source>
   <translation>不加密保存</translation>
  </message>
  <message>
   <source>Take the sheet to hand and type one group from it. Only then is it sure that it can be read.</source>
   <translation>请拿着应急卡，照着输入其中一组。核对无误，才算确认这张卡能用。</translation>
  </message>
  <message>
   <source>The file is not encrypted and holds the key of the case. Save it only to print it, best on a stick, and delete it afterwards.</source>
   <translation>这个文件没有加密，里面有案卷的密钥。只为打印而保存，最好存在U盘上，打印后删掉。</translation>
  </message>
  <message>
   <source>The sheet can be read and fits this case. Keep it in a safe place.</source>
   <translation>应急卡清楚可读，和这个案卷相符。请妥善保管。</translation>
  </message>
  <message>
   <source>Whoever has the page and the file can read everything. Keep it on paper, away from this computer, and delete the PDF after printing.</source>
   <translation>谁同时拿到这页纸和案卷文件，谁就能看到全部内容。请打印在纸上，不要和电脑放在一起；打印后删掉 PDF。</translation>
  </message>
 </context>
 <context>
  <name>Side</name>
  <message>
   <source>Checked: differences found</source>
   <translation>已核验：发现不同</translation>
  </message>
  <message>
   <source>Checked: unchanged</source>
   <translation>已核验：未改变</translation>
  </message>
  <message>
   <source>Close the case and ask for the password (Ctrl+L)</source>
   <translation>关闭案卷，再次打开需要密码（Ctrl+L）</translation>
  </message>
  <message>
   <source>Encrypted · {size}</source>
   <translation>已加密 · 案卷 {size}</translation>
  </message>
  <message>
   <source>Help and settings</source>
   <translation>帮助和设置</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>锁定</translation>
  </message>
  <message>
   <source>Not checked since opening</source>
   <translation>打开后尚未核验</translation>
  </message>
  <message>
   <source>Open for reading only: nothing can be added or changed. To work on it, close it where else it is open, or put a copy on this computer.</source>
   <translation>只读打开：不能添加或修改。要继续工作，请先在别处关闭它，或者复制一份到本机。</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Read-only</source>
   <translation>只读</translation>
  </message>
  <message>
   <source>{count} collectors</source>
   <translation>{count} 家催收方</translation>
  </message>
  <message>
   <source>{count} loans</source>
   <translation>{count} 笔债务</translation>
  </message>
 </context>
 <context>
  <name>Stamps</name>
  <message>
   <source>A time-stamping authority can state that the log of this case existed at a time. The request holds one hash and nothing of the content; you send it yourself and bring the answer here. The app opens no connection.</source>
   <translation>时间戳机构可以证明：本案卷的日志在某一时刻已经存在。请求里只有一个哈希值，没有任何内容；请自行发给机构，再把回执导入这里。本软件不联网。</translation>
  </message>
  <message>
   <source>Answers (*.tsr)</source>
   <translation>时间戳回执 (*.tsr)</translation>
  </message>
  <message>
   <source>Choose the certificate…</source>
   <translation>选择证书…</translation>
  </message>
  <message>
   <source>Keep it without</source>
   <translation>不选证书，先保存</translation>
  </message>
  <message>
   <source>Requests (*.tsq)</source>
   <translation>时间戳请求 (*.tsq)</translation>
  </message>
  <message>
   <source>Root certificate</source>
   <translation>根证书</translation>
  </message>
  <message>
   <source>Save a request</source>
   <translation>导出请求</translation>
  </message>
  <message>
   <source>Save a request…</source>
   <translation>导出请求…</translation>
  </message>
  <message>
   <source>Take in an answer</source>
   <translation>导入回执</translation>
  </message>
  <message>
   <source>Take in an answer…</source>
   <translation>导入回执…</translation>
  </message>
  <message>
   <source>To check the signature the app needs the root certificate of the authority (PEM or DER), from the authority's own site. Without it the answer is kept and cannot be verified yet.</source>
   <translation>核对签名需要该机构的根证书（PEM 或 DER），请从机构自己的网站取得。没有证书也会保存回执，但暂时无法核对。</translation>
  </message>
  <message>
   <source>Trusted time</source>
   <translation>可信时间</translation>
  </message>
  <message>
   <source>{name} was written. Send it to a time-stamping authority (RFC 3161) and take the answer in here.</source>
   <translation>已写出 {name}。请发给时间戳机构（RFC 3161），再把回执导入这里。</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source>All channels</source>
   <translation>全部渠道</translation>
  </message>
  <message>
   <source>All conduct</source>
   <translation>全部行为</translation>
  </message>
  <message>
   <source>All days</source>
   <translation>全部日期</translation>
  </message>
  <message>
   <source>All lenders</source>
   <translation>全部机构</translation>
  </message>
  <message>
   <source>All numbers</source>
   <translation>全部号码</translation>
  </message>
  <message>
   <source>Call from {who}</source>
   <translation>{who} 来电</translation>
  </message>
  <message>
   <source>Call made</source>
   <translation>去电</translation>
  </message>
  <message>
   <source>Call received</source>
   <translation>来电</translation>
  </message>
  <message>
   <source>Call to {who}</source>
   <translation>致电 {who}</translation>
  </message>
  <message>
   <source>Conduct</source>
   <translation>行为</translation>
  </message>
  <message>
   <source>Contact with {who}</source>
   <translation>与 {who} 联络</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>联络列表</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Drop recordings, screenshots or an export from your phone onto this window, or log a contact by hand. Originals on the phone should stay there.</source>
   <translation>把手机里的录音、截图或导出文件拖到这个窗口，或手动记一次联络。手机里的原件请保留。</translation>
  </message>
  <message>
   <source>Email from {who}</source>
   <translation>{who} 来信（邮件）</translation>
  </message>
  <message>
   <source>Email to {who}</source>
   <translation>发邮件给 {who}</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>证据</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>起始日</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <source>Kind of contact</source>
   <translation>联络方式</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>近 30 天</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>近 7 天</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>截止日</translation>
  </message>
  <message>
   <source>Last year</source>
   <translation>去年</translation>
  </message>
  <message>
   <source>Lender</source>
   <translation>机构</translation>
  </message>
  <message>
   <source>Letter from {who}</source>
   <translation>{who} 来函</translation>
  </message>
  <message>
   <source>Letter to {who}</source>
   <translation>寄信给 {who}</translation>
  </message>
  <message>
   <source>Log a contact</source>
   <translation>记一次联络</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>Message from {who}</source>
   <translation>{who} 发来消息</translation>
  </message>
  <message>
   <source>Message texts are folded until you want to see them.</source>
   <translation>消息文字先折叠，想看时再展开。</translation>
  </message>
  <message>
   <source>Message to {who}</source>
   <translation>发消息给 {who}</translation>
  </message>
  <message>
   <source>No contact fits the search and the filters.</source>
   <translation>没有符合搜索和筛选条件的联络。</translation>
  </message>
  <message>
   <source>No problem seen</source>
   <translation>未见问题</translation>
  </message>
  <message>
   <source>Nothing found by itself, please look</source>
   <translation>未自动发现问题，请自行查看</translation>
  </message>
  <message>
   <source>Nothing is logged yet</source>
   <translation>还没有记录</translation>
  </message>
  <message>
   <source>Nothing matches</source>
   <translation>没有找到</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>号码</translation>
  </message>
  <message>
   <source>Only with problems {count}</source>
   <translation>仅看有问题的 {count}</translation>
  </message>
  <message>
   <source>Other days…</source>
   <translation>其他日期…</translation>
  </message>
  <message>
   <source>Reading {count} contacts; you can look around meanwhile. What the rules say follows.</source>
   <translation>正在读取 {count} 次联络，可以先浏览；规则检查的结果随后显示。</translation>
  </message>
  <message>
   <source>SMS from {who}</source>
   <translation>{who} 短信</translation>
  </message>
  <message>
   <source>SMS to {who}</source>
   <translation>发短信给 {who}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Search numbers, words, notes</source>
   <translation>搜索号码、内容、备注</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>显示全部</translation>
  </message>
  <message>
   <source>Show texts</source>
   <translation>显示文字</translation>
  </message>
  <message>
   <source>Show which days?</source>
   <translation>显示哪些日期？</translation>
  </message>
  <message>
   <source>This year</source>
   <translation>今年</translation>
  </message>
  <message>
   <source>Time unknown</source>
   <translation>时间不明</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>联络时间线</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>上门</translation>
  </message>
  <message>
   <source>With and without evidence</source>
   <translation>有无证据不限</translation>
  </message>
  <message>
   <source>With evidence</source>
   <translation>有证据</translation>
  </message>
  <message>
   <source>Without evidence</source>
   <translation>无证据</translation>
  </message>
  <message>
   <source>contacts: {count}</source>
   <translation>{count} 次联络</translation>
  </message>
  <message>
   <source>credentials refused</source>
   <translation>拒绝出示证件</translation>
  </message>
  <message>
   <source>credentials shown</source>
   <translation>已出示证件</translation>
  </message>
  <message>
   <source>found in: {place}</source>
   <translation>出处：{place}</translation>
  </message>
  <message>
   <source>marker in exhibit {no}</source>
   <translation>证据 {no} 的标记</translation>
  </message>
  <message>
   <source>name</source>
   <translation>称呼</translation>
  </message>
  <message>
   <source>name of an exhibit</source>
   <translation>证据文件名</translation>
  </message>
  <message>
   <source>no credentials shown</source>
   <translation>未出示证件</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>未接</translation>
  </message>
  <message>
   <source>reached: {person}</source>
   <translation>对象：{person}</translation>
  </message>
  <message>
   <source>reached: {person} (does not owe)</source>
   <translation>对象：{person}（与债务无关）</translation>
  </message>
  <message>
   <source>text of exhibit {no}</source>
   <translation>证据 {no} 的文字</translation>
  </message>
  <message>
   <source>transcript of exhibit {no}</source>
   <translation>证据 {no} 的文字稿</translation>
  </message>
  <message>
   <source>unknown number</source>
   <translation>未知号码</translation>
  </message>
  <message>
   <source>words</source>
   <translation>对方的话</translation>
  </message>
  <message>
   <source>your note</source>
   <translation>你的备注</translation>
  </message>
  <message>
   <source>{count} people</source>
   <translation>{count} 人</translation>
  </message>
  <message>
   <source>{kind} {count}</source>
   <translation>{kind} {count}</translation>
  </message>
  <message>
   <source>{label} · to confirm</source>
   <translation>{label} · 待确认</translation>
  </message>
  <message>
   <source>{lender} (through {agency})</source>
   <translation>{lender}（委外：{agency}）</translation>
  </message>
  <message>
   <source>{place}: {words}</source>
   <translation>{place}：{words}</translation>
  </message>
  <message>
   <source>{shown} of {total}</source>
   <translation>{shown} / {total}</translation>
  </message>
 </context>
 <context>
  <name>Timestamp</name>
  <message>
   <source>At {time}, {authority} stated that this hash existed (custody log, entry {seq}). It says nothing about what happened before.</source>
   <translation>{authority} 声明：在 {time}，这个哈希值已经存在（保管日志第 {seq} 条）。它不说明此前发生过什么。</translation>
  </message>
  <message>
   <source>Kept. The authority granted it with changes of its own, which this app does not check.</source>
   <translation>已存入。该机构作了改动后才签发，本程序不核验这种答复。</translation>
  </message>
  <message>
   <source>Kept. The certificate that was given is not the root of this authority; get the root certificate from the authority's own site.</source>
   <translation>已存入。所给的证书不是这家机构的根证书；请到该机构自己的网站取根证书。</translation>
  </message>
  <message>
   <source>Kept. Whether the authority really signed it can be told when its root certificate is given.</source>
   <translation>已存入。提供该机构的根证书之后，才能判断是否真由它签发。</translation>
  </message>
  <message>
   <source>The signature of this kept answer does not hold. Do not rely on it.</source>
   <translation>已存的这份答复签名不成立，请不要依据它。</translation>
  </message>
  <message>
   <source>WRONG</source>
   <translation>不符</translation>
  </message>
  <message>
   <source>cannot be verified yet</source>
   <translation>暂时无法核验</translation>
  </message>
  <message>
   <source>verified</source>
   <translation>已核验</translation>
  </message>
 </context>
 <context>
  <name>Tracking</name>
  <message>
   <source>A paper that went out</source>
   <translation>已寄出的文书</translation>
  </message>
  <message>
   <source>About which lender</source>
   <translation>涉及哪家机构</translation>
  </message>
  <message>
   <source>Agreed to</source>
   <translation>同意</translation>
  </message>
  <message>
   <source>Agreed to in part</source>
   <translation>部分同意</translation>
  </message>
  <message>
   <source>Answered on</source>
   <translation>答复日期</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>修改…</translation>
  </message>
  <message>
   <source>Courier</source>
   <translation>快递</translation>
  </message>
  <message>
   <source>Deadlines</source>
   <translation>期限表</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>电子邮件</translation>
  </message>
  <message>
   <source>Handed in</source>
   <translation>当面递交</translation>
  </message>
  <message>
   <source>How it was sent</source>
   <translation>寄送方式</translation>
  </message>
  <message>
   <source>It stays in the log with your reason.</source>
   <translation>它连同您的理由留在记录里。</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>最后一天</translation>
  </message>
  <message>
   <source>Log a sent paper…</source>
   <translation>登记寄出的文书…</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>尚无答复</translation>
  </message>
  <message>
   <source>None of the printed or saved papers</source>
   <translation>不是已打印或已存的文书</translation>
  </message>
  <message>
   <source>Not taken up</source>
   <translation>未受理</translation>
  </message>
  <message>
   <source>Note: who said what</source>
   <translation>备注：谁说了什么</translation>
  </message>
  <message>
   <source>Nothing was logged yet. Once a paper is sent, log it here: the days that an office has for its answer count from it.</source>
   <translation>还没有登记。文书寄出后请在这里登记：对方答复的期限由此起算。</translation>
  </message>
  <message>
   <source>Number of the consignment</source>
   <translation>邮件或者快递单号</translation>
  </message>
  <message>
   <source>Number the office gave it</source>
   <translation>受理编号或者回执编号</translation>
  </message>
  <message>
   <source>Otherwise</source>
   <translation>其他方式</translation>
  </message>
  <message>
   <source>Papers that went out</source>
   <translation>已寄出的文书</translation>
  </message>
  <message>
   <source>Passed on</source>
   <translation>已转办</translation>
  </message>
  <message>
   <source>Post</source>
   <translation>邮寄</translation>
  </message>
  <message>
   <source>Receipts…</source>
   <translation>回执…</translation>
  </message>
  <message>
   <source>Received on</source>
   <translation>签收日期</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>拒绝</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Sent and due</source>
   <translation>寄出与期限</translation>
  </message>
  <message>
   <source>Sent and due…</source>
   <translation>寄出与期限…</translation>
  </message>
  <message>
   <source>Sent on</source>
   <translation>寄出日期</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>其他结果</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Take back…</source>
   <translation>撤回…</translation>
  </message>
  <message>
   <source>Take this entry back</source>
   <translation>撤回这条登记</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>To which office</source>
   <translation>寄往哪个单位</translation>
  </message>
  <message>
   <source>Web form or app</source>
   <translation>网上提交</translation>
  </message>
  <message>
   <source>Which paper</source>
   <translation>哪一种文书</translation>
  </message>
  <message>
   <source>Which period</source>
   <translation>期限</translation>
  </message>
  <message>
   <source>Which printed or saved paper</source>
   <translation>哪一份已打印或已存的文书</translation>
  </message>
  <message>
   <source>and {count} more</source>
   <translation>另有 {count} 项</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>已答复</translation>
  </message>
  <message>
   <source>counted from sending: the day of receipt is not known</source>
   <translation>签收日不明，从寄出日起算</translation>
  </message>
  <message>
   <source>days off of that year are not published yet</source>
   <translation>该年放假安排尚未公布</translation>
  </message>
  <message>
   <source>near</source>
   <translation>即将到期</translation>
  </message>
  <message>
   <source>over</source>
   <translation>已过期</translation>
  </message>
  <message>
   <source>over for {days} days</source>
   <translation>已过 {days} 天</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>逾期未答复</translation>
  </message>
  <message>
   <source>running</source>
   <translation>期限内</translation>
  </message>
  <message>
   <source>{days} days left</source>
   <translation>还有 {days} 天</translation>
  </message>
  <message>
   <source>{to}: {what}, {state}</source>
   <translation>{to}：{what}，{state}</translation>
  </message>
 </context>
 <context>
  <name>Transcript</name>
  <message>
   <source>(to be checked)</source>
   <translation>（须核对）</translation>
  </message>
  <message>
   <source>Checked by you</source>
   <translation>您已核对</translation>
  </message>
  <message>
   <source>Choose subtitles or a text</source>
   <translation>选择字幕或者文本</translation>
  </message>
  <message>
   <source>Close the transcript?</source>
   <translation>关闭文字稿？</translation>
  </message>
  <message>
   <source>Close without keeping</source>
   <translation>不保存，关闭</translation>
  </message>
  <message>
   <source>Compared with the sound</source>
   <translation>已与录音核对</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>自动草稿</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>从文件读取…</translation>
  </message>
  <message>
   <source>I compared all of it</source>
   <translation>全部已核对</translation>
  </message>
  <message>
   <source>Important</source>
   <translation>重点</translation>
  </message>
  <message>
   <source>Keep the transcript</source>
   <translation>保存文字稿</translation>
  </message>
  <message>
   <source>Lines of the transcript</source>
   <translation>文字稿各行</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>新的一行</translation>
  </message>
  <message>
   <source>No offline speech recognition is installed here, so nothing is filled in by itself. What you write is yours; a line that you did not compare yet is marked and is not printed.</source>
   <translation>这里没有安装离线语音识别，不会自动填写。文字由您听写；每一行在您核对之前标为须核对，不印入文书。</translation>
  </message>
  <message>
   <source>Nothing written yet</source>
   <translation>还没有文字</translation>
  </message>
  <message>
   <source>Place (minutes:seconds)</source>
   <translation>位置（分:秒）</translation>
  </message>
  <message>
   <source>Remove the line</source>
   <translation>删除此行</translation>
  </message>
  <message>
   <source>Subtitles (.srt, .vtt) or plain text, as a draft</source>
   <translation>字幕（.srt、.vtt）或者纯文本，作为草稿</translation>
  </message>
  <message>
   <source>Subtitles and text (*.srt *.vtt *.txt)</source>
   <translation>字幕与文本 (*.srt *.vtt *.txt)</translation>
  </message>
  <message>
   <source>The transcript has lines that are not kept yet.</source>
   <translation>文字稿中有还没有保存的内容。</translation>
  </message>
  <message>
   <source>To be checked: {count}</source>
   <translation>须核对：{count} 行</translation>
  </message>
  <message>
   <source>Transcript</source>
   <translation>文字稿</translation>
  </message>
  <message>
   <source>What is said</source>
   <translation>说了什么</translation>
  </message>
  <message>
   <source>What is said; Enter begins the next line</source>
   <translation>说了什么；按回车写下一行</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>谁</translation>
  </message>
  <message>
   <source>Who speaks</source>
   <translation>谁在说</translation>
  </message>
  <message>
   <source>Writing a draft</source>
   <translation>正在写草稿</translation>
  </message>
  <message>
   <source>{who}: </source>
   <translation>{who}：</translation>
  </message>
 </context>
 <context>
  <name>Undo</name>
  <message>
   <source>Last: {what}</source>
   <translation>上一步：{what}</translation>
  </message>
  <message>
   <source>Logging it was undone.</source>
   <translation>已撤销这次登记。</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Redo: {what} (Ctrl+Y)</source>
   <translation>重做：{what}（Ctrl+Y）</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo: {what} (Ctrl+Z)</source>
   <translation>撤销：{what}（Ctrl+Z）</translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>已撤销：{what}</translation>
  </message>
  <message>
   <source>contact no. {no} changed</source>
   <translation>修改第 {no} 号联络</translation>
  </message>
  <message>
   <source>contact no. {no} logged</source>
   <translation>登记第 {no} 号联络</translation>
  </message>
  <message>
   <source>contact no. {no} withdrawn</source>
   <translation>撤回第 {no} 号联络</translation>
  </message>
  <message>
   <source>details of the case changed</source>
   <translation>修改案卷资料</translation>
  </message>
  <message>
   <source>finding confirmed</source>
   <translation>确认一项发现</translation>
  </message>
  <message>
   <source>finding rejected</source>
   <translation>否认一项发现</translation>
  </message>
  <message>
   <source>{count} contacts changed</source>
   <translation>修改 {count} 次联络</translation>
  </message>
  <message>
   <source>{count} contacts logged</source>
   <translation>登记 {count} 次联络</translation>
  </message>
  <message>
   <source>{count} contacts withdrawn</source>
   <translation>撤回 {count} 次联络</translation>
  </message>
 </context>
 <context>
  <name>Unlock</name>
  <message>
   <source>Another case</source>
   <translation>其他案卷</translation>
  </message>
  <message>
   <source>Choose a new password…</source>
   <translation>设新密码…</translation>
  </message>
  <message>
   <source>Emergency key</source>
   <translation>应急密钥</translation>
  </message>
  <message>
   <source>Only read it where it is</source>
   <translation>在原处只读打开</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open for reading only</source>
   <translation>只读打开</translation>
  </message>
  <message>
   <source>Open on {host} since {time}.</source>
   <translation>正在 {host} 上打开，始于 {time}。</translation>
  </message>
  <message>
   <source>Open with the emergency sheet</source>
   <translation>用应急卡打开</translation>
  </message>
  <message>
   <source>Open with the password</source>
   <translation>用密码打开</translation>
  </message>
  <message>
   <source>Opening the case</source>
   <translation>正在打开案卷</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>密码</translation>
  </message>
  <message>
   <source>The 14 groups from the sheet; spaces and capitals do not matter</source>
   <translation>应急卡上的 14 组字符；空格和大小写不影响</translation>
  </message>
  <message>
   <source>The case was opened with the emergency sheet. If the password is lost, choose a new one now; the sheet is void then and a new one can be made.</source>
   <translation>案卷是用应急卡打开的。如果密码找不到了，请现在设一个新密码；这张卡随之失效，可以再做一张新的。</translation>
  </message>
  <message>
   <source>Work on a checked copy on this computer (advised)</source>
   <translation>在本机的副本上工作（副本已核对，建议）</translation>
  </message>
  <message>
   <source>Work on it where it is all the same</source>
   <translation>仍然在原处工作</translation>
  </message>
  <message>
   <source>Working copies of cases</source>
   <translation>案卷工作副本</translation>
  </message>
 </context>
 <context>
  <name>Versions</name>
  <message>
   <source>(empty)</source>
   <translation>（空）</translation>
  </message>
  <message>
   <source>Agency</source>
   <translation>催收机构</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>是否接通</translation>
  </message>
  <message>
   <source>Called themselves</source>
   <translation>自称</translation>
  </message>
  <message>
   <source>Credentials</source>
   <translation>身份证明</translation>
  </message>
  <message>
   <source>Direction</source>
   <translation>方向</translation>
  </message>
  <message>
   <source>End</source>
   <translation>结束</translation>
  </message>
  <message>
   <source>Exhibits</source>
   <translation>证据</translation>
  </message>
  <message>
   <source>History ({count})</source>
   <translation>历史（{count}）</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>方式</translation>
  </message>
  <message>
   <source>Lender</source>
   <translation>机构</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>时长</translation>
  </message>
  <message>
   <source>Loan</source>
   <translation>借款</translation>
  </message>
  <message>
   <source>Name of who was reached</source>
   <translation>对象姓名</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>号码</translation>
  </message>
  <message>
   <source>Quotes</source>
   <translation>引语</translation>
  </message>
  <message>
   <source>Reached</source>
   <translation>对象</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Told of the debt</source>
   <translation>是否告知欠款</translation>
  </message>
  <message>
   <source>Version {no}, {at}: {what}</source>
   <translation>第 {no} 版，{at}：{what}</translation>
  </message>
  <message>
   <source>Visitors</source>
   <translation>上门人数</translation>
  </message>
  <message>
   <source>What they said</source>
   <translation>对方的话</translation>
  </message>
  <message>
   <source>Withdrawn because</source>
   <translation>撤回理由</translation>
  </message>
  <message>
   <source>You marked</source>
   <translation>你标记的行为</translation>
  </message>
  <message>
   <source>Your note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>修改</translation>
  </message>
  <message>
   <source>logged by hand</source>
   <translation>手工登记</translation>
  </message>
  <message>
   <source>taken back into the list</source>
   <translation>恢复到列表</translation>
  </message>
  <message>
   <source>taken from an exhibit</source>
   <translation>由证据生成</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>{field}: {before} → {after}</source>
   <translation>{field}：{before} → {after}</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>A copy that the app made by itself, or one of yours.</source>
   <translation>软件自动做的副本，或者你自己存的副本。</translation>
  </message>
  <message>
   <source>A file that ends in .czx</source>
   <translation>以 .czx 结尾的文件</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <source>An invented story; a copy that you can change and throw away.</source>
   <translation>虚构的故事，可以随意修改，看完即可丢弃。</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Case files (*.czx)</source>
   <translation>案卷文件 (*.czx)</translation>
  </message>
  <message>
   <source>Choose a place and a password; everything else can wait.</source>
   <translation>选一个位置，设一个密码，其余的以后再填。</translation>
  </message>
  <message>
   <source>Complaints, a list of evidence and a folder for the lawyer.</source>
   <translation>投诉文书、证据目录和给律师的材料。</translation>
  </message>
  <message>
   <source>Each contact is held against the rules of its own day.</source>
   <translation>每次联络都按当天有效的规定检查。</translation>
  </message>
  <message>
   <source>If somebody is at your door now or you are in danger, call 110 first.</source>
   <translation>如果现在有人在门外或人身安全受到威胁，请先拨打 110。</translation>
  </message>
  <message>
   <source>Keep every call, message and visit of debt collectors in one encrypted file, see which of them break which rule, and write to the right office.</source>
   <translation>把催收的每一次电话、短信和上门，连同录音和截图，存进一个加密文件；看清哪些违反了哪条规定，再写给该管的部门。</translation>
  </message>
  <message>
   <source>Look around in the sample case</source>
   <translation>看看示例案卷</translation>
  </message>
  <message>
   <source>Making the sample case</source>
   <translation>正在生成示例案卷</translation>
  </message>
  <message>
   <source>New case</source>
   <translation>新建案卷</translation>
  </message>
  <message>
   <source>Nothing leaves this computer. Without your password or your emergency sheet nobody can open the file: not the makers of the app either.</source>
   <translation>内容不会离开这台电脑。没有你的密码或应急卡，谁也打不开这个文件，软件作者也不行。</translation>
  </message>
  <message>
   <source>Open a case</source>
   <translation>打开案卷</translation>
  </message>
  <message>
   <source>Open a case…</source>
   <translation>打开案卷…</translation>
  </message>
  <message>
   <source>Opened before</source>
   <translation>最近打开</translation>
  </message>
  <message>
   <source>Recordings and screenshots stay as they are, byte for byte.</source>
   <translation>录音和截图原样保存，一个字节也不改。</translation>
  </message>
  <message>
   <source>Restore from a backup…</source>
   <translation>从备份恢复…</translation>
  </message>
  <message>
   <source>Sample case</source>
   <translation>示例案卷</translation>
  </message>
  <message>
   <source>Take off this list</source>
   <translation>移出列表</translation>
  </message>
  <message>
   <source>Take {name} off this list; the file stays</source>
   <translation>把“{name}”移出列表，文件保留</translation>
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
   <translation>在本应用中制作的标注副本，请对照原件</translation>
  </message>
  <message>
   <source>A copy made here with parts hidden; see the original</source>
   <translation>在本应用中制作的遮盖副本，请对照原件</translation>
  </message>
  <message>
   <source>A draft for your lawyer, every page says so</source>
   <translation>给律师的草稿，每页注明</translation>
  </message>
  <message>
   <source>A table: name its columns to read the entries</source>
   <translation>这是一张表格：说明各列是什么，就能读出每条记录</translation>
  </message>
  <message>
   <source>About banks, consumer finance, online lenders</source>
   <translation>投诉银行、消金公司、网贷机构</translation>
  </message>
  <message>
   <source>About the file</source>
   <translation>文件信息</translation>
  </message>
  <message>
   <source>Ask for recordings and a statement</source>
   <translation>申请录音和账户明细</translation>
  </message>
  <message>
   <source>Asked for and refused</source>
   <translation>要求后拒绝出示</translation>
  </message>
  <message>
   <source>Asks for mediation; whether it takes the case is for it to decide</source>
   <translation>请求调解；是否受理由协会决定</translation>
  </message>
  <message>
   <source>Asks to punish a breach; your own dispute is a complaint</source>
   <translation>请求查处违规行为；本人的纠纷用投诉</translation>
  </message>
  <message>
   <source>Authorisation</source>
   <translation>授权委托书</translation>
  </message>
  <message>
   <source>Bank</source>
   <translation>银行</translation>
  </message>
  <message>
   <source>Bothering family, friends, work</source>
   <translation>骚扰亲友</translation>
  </message>
  <message>
   <source>Bundle for a lawyer</source>
   <translation>移交材料</translation>
  </message>
  <message>
   <source>Call</source>
   <translation>电话</translation>
  </message>
  <message>
   <source>Case file</source>
   <translation>案卷文件</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>已改变</translation>
  </message>
  <message>
   <source>Checking exhibits</source>
   <translation>正在核对证据</translation>
  </message>
  <message>
   <source>Child</source>
   <translation>子女</translation>
  </message>
  <message>
   <source>Colleague</source>
   <translation>同事</translation>
  </message>
  <message>
   <source>Consumer association (12315)</source>
   <translation>消费者协会（12315）</translation>
  </message>
  <message>
   <source>Consumer finance company</source>
   <translation>消费金融公司</translation>
  </message>
  <message>
   <source>Consumer loan</source>
   <translation>消费贷款</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>联络</translation>
  </message>
  <message>
   <source>Copying</source>
   <translation>正在复制</translation>
  </message>
  <message>
   <source>Cover sheet with receipt</source>
   <translation>提交材料清单（附签收栏）</translation>
  </message>
  <message>
   <source>Credit card</source>
   <translation>信用卡</translation>
  </message>
  <message>
   <source>Custody log</source>
   <translation>保管日志</translation>
  </message>
  <message>
   <source>Cut off while recording; what was recorded is kept</source>
   <translation>录音中断；已录的部分完整保留</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Drafts that were never sent are left out</source>
   <translation>没有发出的草稿未列入</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>邮件</translation>
  </message>
  <message>
   <source>Emergency contact</source>
   <translation>紧急联系人</translation>
  </message>
  <message>
   <source>Employer or manager</source>
   <translation>单位领导</translation>
  </message>
  <message>
   <source>Encrypting anew</source>
   <translation>正在重新加密</translation>
  </message>
  <message>
   <source>Exhibit</source>
   <translation>证据</translation>
  </message>
  <message>
   <source>False information</source>
   <translation>虚假信息</translation>
  </message>
  <message>
   <source>Follows from the record</source>
   <translation>依记录成立</translation>
  </message>
  <message>
   <source>For a helper or a lawyer who acts for you</source>
   <translation>委托亲友或者律师代为办理</translation>
  </message>
  <message>
   <source>Friend</source>
   <translation>朋友</translation>
  </message>
  <message>
   <source>From the lender: calls, account, contract</source>
   <translation>向贷款机构索取：录音、账目、合同</translation>
  </message>
  <message>
   <source>Guarantor</source>
   <translation>担保人</translation>
  </message>
  <message>
   <source>Guards against changes</source>
   <translation>防改动的守卫</translation>
  </message>
  <message>
   <source>I contacted them</source>
   <translation>我联系对方</translation>
  </message>
  <message>
   <source>Identity not shown or false</source>
   <translation>未核实身份或冒充</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>正在导入</translation>
  </message>
  <message>
   <source>Improper hours</source>
   <translation>不当时间催收</translation>
  </message>
  <message>
   <source>Instalments or an extension, from the repayment page</source>
   <translation>分期或者延期，在“还款协商”页面填写</translation>
  </message>
  <message>
   <source>Insults or defamation</source>
   <translation>侮辱诽谤</translation>
  </message>
  <message>
   <source>Keeping the recording</source>
   <translation>正在保存录音</translation>
  </message>
  <message>
   <source>Kept unchanged, but it cannot be shown here</source>
   <translation>原样保存，但这里无法显示</translation>
  </message>
  <message>
   <source>Length as the file says, not counted</source>
   <translation>时长取自文件头，未逐一核算</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>信函</translation>
  </message>
  <message>
   <source>List of evidence</source>
   <translation>证据目录</translation>
  </message>
  <message>
   <source>List of exhibits</source>
   <translation>证据清单</translation>
  </message>
  <message>
   <source>Messages or calls</source>
   <translation>短信或通话导出</translation>
  </message>
  <message>
   <source>Micro-loan company</source>
   <translation>小额贷款公司</translation>
  </message>
  <message>
   <source>Missing or incomplete</source>
   <translation>缺失或不完整</translation>
  </message>
  <message>
   <source>Most channels ask you to go to the lender first</source>
   <translation>多数渠道要求先向机构投诉</translation>
  </message>
  <message>
   <source>Myself</source>
   <translation>本人</translation>
  </message>
  <message>
   <source>Neighbour</source>
   <translation>邻居</translation>
  </message>
  <message>
   <source>Newest entry that this computer saw</source>
   <translation>这台电脑见过的最新日志</translation>
  </message>
  <message>
   <source>No time in the file</source>
   <translation>文件里没有时间</translation>
  </message>
  <message>
   <source>Not checkable</source>
   <translation>无法核验</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>不清楚</translation>
  </message>
  <message>
   <source>Not known who began</source>
   <translation>不清楚谁先联系</translation>
  </message>
  <message>
   <source>Not shown</source>
   <translation>未出示</translation>
  </message>
  <message>
   <source>Note, plan or draft</source>
   <translation>记录、方案或草稿</translation>
  </message>
  <message>
   <source>Notice to the collector</source>
   <translation>通知催收方</translation>
  </message>
  <message>
   <source>Nuisance calls, junk messages</source>
   <translation>骚扰电话、垃圾短信</translation>
  </message>
  <message>
   <source>Nuisance visits</source>
   <translation>上门滋扰</translation>
  </message>
  <message>
   <source>Online lending platform</source>
   <translation>网络贷款平台</translation>
  </message>
  <message>
   <source>Online loan</source>
   <translation>网络贷款</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Other or not known</source>
   <translation>其他或不清楚</translation>
  </message>
  <message>
   <source>Other relative</source>
   <translation>其他亲属</translation>
  </message>
  <message>
   <source>Outline of a civil claim</source>
   <translation>民事起诉状提纲</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>文书</translation>
  </message>
  <message>
   <source>Parent</source>
   <translation>父母</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>照片</translation>
  </message>
  <message>
   <source>Police</source>
   <translation>公安机关</translation>
  </message>
  <message>
   <source>Prove who you are, leave others alone, stop what is unlawful</source>
   <translation>核实身份、停止联系第三人、停止违法催收</translation>
  </message>
  <message>
   <source>Reading back from the drive</source>
   <translation>从介质上读回核对</translation>
  </message>
  <message>
   <source>Reading of an exhibit</source>
   <translation>由证据生成的内容</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>凭证</translation>
  </message>
  <message>
   <source>Recognising text</source>
   <translation>正在识别文字</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>录音</translation>
  </message>
  <message>
   <source>Recording made here</source>
   <translation>本机录音</translation>
  </message>
  <message>
   <source>Regulator (NFRA)</source>
   <translation>金融监管总局</translation>
  </message>
  <message>
   <source>Repayment proposal</source>
   <translation>还款方案</translation>
  </message>
  <message>
   <source>Report to the regulator</source>
   <translation>向监管部门举报</translation>
  </message>
  <message>
   <source>Restoring</source>
   <translation>正在恢复</translation>
  </message>
  <message>
   <source>SMS</source>
   <translation>短信</translation>
  </message>
  <message>
   <source>Screenshot</source>
   <translation>截图</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>已出示</translation>
  </message>
  <message>
   <source>Some entries are longer than can be shown</source>
   <translation>有些条目太长，未能全部显示</translation>
  </message>
  <message>
   <source>Some entries have no time</source>
   <translation>有些条目没有时间</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>其他人</translation>
  </message>
  <message>
   <source>Spouse</source>
   <translation>配偶</translation>
  </message>
  <message>
   <source>Stored bytes</source>
   <translation>存入的字节</translation>
  </message>
  <message>
   <source>The camera data cannot be read</source>
   <translation>照片的拍摄信息无法读取</translation>
  </message>
  <message>
   <source>The camera data hold an impossible time</source>
   <translation>照片的拍摄时间不可能成立</translation>
  </message>
  <message>
   <source>The camera does not say in which time zone</source>
   <translation>拍摄信息没有写明时区</translation>
  </message>
  <message>
   <source>The file name holds an impossible time</source>
   <translation>文件名里的时间不可能成立</translation>
  </message>
  <message>
   <source>The file name holds several numbers</source>
   <translation>文件名里有多个号码</translation>
  </message>
  <message>
   <source>The lender</source>
   <translation>贷款机构客服</translation>
  </message>
  <message>
   <source>The mail has attachments; they stay inside it</source>
   <translation>邮件带有附件；附件保留在邮件里</translation>
  </message>
  <message>
   <source>The picture holds the place where it was taken</source>
   <translation>图片里带有拍摄地点</translation>
  </message>
  <message>
   <source>The recording breaks off; what is there is kept</source>
   <translation>录音不完整，已有部分照样保存</translation>
  </message>
  <message>
   <source>The time inside the file is impossible</source>
   <translation>文件内部的时间不可能存在</translation>
  </message>
  <message>
   <source>The time is when it was saved, not when it happened</source>
   <translation>这是保存的时间，不是发生的时间</translation>
  </message>
  <message>
   <source>The times in the file differ: please choose</source>
   <translation>文件里的时间不一致，请选择</translation>
  </message>
  <message>
   <source>The year is only that of the file on disk</source>
   <translation>年份只取自文件在硬盘上的时间</translation>
  </message>
  <message>
   <source>They contacted my side</source>
   <translation>对方联系我方</translation>
  </message>
  <message>
   <source>Threats, following, nuisance visits</source>
   <translation>威胁、跟踪、上门滋扰</translation>
  </message>
  <message>
   <source>Time stamp</source>
   <translation>时间戳</translation>
  </message>
  <message>
   <source>To confirm</source>
   <translation>待确认</translation>
  </message>
  <message>
   <source>Too often</source>
   <translation>频次超限</translation>
  </message>
  <message>
   <source>Unchanged</source>
   <translation>未改变</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>视频</translation>
  </message>
  <message>
   <source>Violence or threats</source>
   <translation>暴力威胁</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>上门</translation>
  </message>
  <message>
   <source>WeChat or other message</source>
   <translation>微信等消息</translation>
  </message>
  <message>
   <source>What is handed in, to be signed by the receiver</source>
   <translation>列明提交的材料，由收件人签收</translation>
  </message>
  <message>
   <source>Withdrawal</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Without a licence</source>
   <translation>无牌照</translation>
  </message>
  <message>
   <source>Witness statement</source>
   <translation>证人证言</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation>正在写出文件</translation>
  </message>
  <message>
   <source>You confirmed it</source>
   <translation>你已确认</translation>
  </message>
  <message>
   <source>You rejected it</source>
   <translation>你已否认</translation>
  </message>
  <message>
   <source>Your details</source>
   <translation>你的资料</translation>
  </message>
  <message>
   <source>Your word on a finding</source>
   <translation>你对线索的确认</translation>
  </message>
  <message>
   <source>camera data</source>
   <translation>照片拍摄信息</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>无法读取</translation>
  </message>
  <message>
   <source>clock of the recorder</source>
   <translation>录音设备时钟</translation>
  </message>
  <message>
   <source>export from the phone</source>
   <translation>手机导出</translation>
  </message>
  <message>
   <source>file name</source>
   <translation>文件名</translation>
  </message>
  <message>
   <source>known from reports</source>
   <translation>据报道所知</translation>
  </message>
  <message>
   <source>log entry {n}</source>
   <translation>日志第 {n} 条</translation>
  </message>
  <message>
   <source>not in the log</source>
   <translation>日志中没有</translation>
  </message>
  <message>
   <source>not yet verified</source>
   <translation>尚未核实</translation>
  </message>
  <message>
   <source>only the day</source>
   <translation>只到日</translation>
  </message>
  <message>
   <source>read in the text itself (a public copy)</source>
   <translation>已读条文原文（公开文本）</translation>
  </message>
  <message>
   <source>text in the picture</source>
   <translation>图片中的文字</translation>
  </message>
  <message>
   <source>time inside the file</source>
   <translation>文件内时间</translation>
  </message>
  <message>
   <source>time of the file on disk</source>
   <translation>文件在硬盘上的时间</translation>
  </message>
  <message>
   <source>to the minute</source>
   <translation>精确到分</translation>
  </message>
  <message>
   <source>to the second</source>
   <translation>精确到秒</translation>
  </message>
  <message>
   <source>typed in</source>
   <translation>手动填写</translation>
  </message>
  <message>
   <source>{source} ({precision})</source>
   <translation>{source}（{precision}）</translation>
  </message>
 </context>
</TS>
