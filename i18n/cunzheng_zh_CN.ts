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
   <source>The copy was written, but what is in it is not as it was. Take an older copy.</source>
   <translation>副本已写出，但里面的内容和原来不一致。请改用更早的副本。</translation>
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
  <name>Cli</name>
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
   <source>No time stamps in this case.</source>
   <translation>这个案卷里还没有时间戳。</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>编号</translation>
  </message>
  <message>
   <source>Not imported: {n}</source>
   <translation>没有导入：{n}</translation>
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
   <source>Request written: {path}. Send it to a time-stamping authority and bring the answer with --answer.</source>
   <translation>已写出请求：{path}。请把它交给时间戳机构，再用 --answer 导入答复。</translation>
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
   <source>about the file</source>
   <translation>文件信息</translation>
  </message>
  <message>
   <source>answer in JSON</source>
   <translation>以 JSON 回答</translation>
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
   <source>check that a case or a given folder is unchanged</source>
   <translation>核验案卷或已移交的文件夹是否未改变</translation>
  </message>
  <message>
   <source>check the contacts against the rules</source>
   <translation>按规则检查各次联络</translation>
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
   <source>guards against changes</source>
   <translation>防改动的守卫</translation>
  </message>
  <message>
   <source>head of the log this computer remembers</source>
   <translation>这台电脑记得的最新日志</translation>
  </message>
  <message>
   <source>language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>list of exhibits</source>
   <translation>证据清单</translation>
  </message>
  <message>
   <source>log a contact without a file</source>
   <translation>记一次没有文件的联络</translation>
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
   <source>notes, plans and drafts</source>
   <translation>记录、方案和草稿</translation>
  </message>
  <message>
   <source>one of these is missing: {what}</source>
   <translation>缺少其中之一：{what}</translation>
  </message>
  <message>
   <source>open with the key of the emergency sheet, out of FILE (- is standard input)</source>
   <translation>用应急卡上的密钥打开，从文件 FILE 读取（- 表示标准输入）</translation>
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
   <source>rejected</source>
   <translation>已否认</translation>
  </message>
  <message>
   <source>replace a file that is there</source>
   <translation>替换已有的文件</translation>
  </message>
  <message>
   <source>same password, derived with today's costs</source>
   <translation>密码不变，按目前的强度重新派生密钥</translation>
  </message>
  <message>
   <source>show or set who and what the case is about</source>
   <translation>查看或设置案卷的当事人和债务</translation>
  </message>
  <message>
   <source>stored bytes</source>
   <translation>存入的字节</translation>
  </message>
  <message>
   <source>take in the authority's answer</source>
   <translation>导入时间戳机构的答复文件</translation>
  </message>
  <message>
   <source>take this number's entries out of exports (may be repeated)</source>
   <translation>从导出文件中取这个号码的条目（可重复）</translation>
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
   <source>the date under the paper (today)</source>
   <translation>文书落款日期（默认今天）</translation>
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
   <source>trusted time: give out a request, take in the answer, or list</source>
   <translation>可信时间：导出请求、导入答复，或列出</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>未改变</translation>
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
   <source>why (needed to reject)</source>
   <translation>理由（否认时必填）</translation>
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
   <source>your own note</source>
   <translation>你的备注</translation>
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
  <name>Errors</name>
  <message>
   <source>A file with this name already exists. It was left as it is; choose another name.</source>
   <translation>已有同名文件。它没有被改动；请换一个名称。</translation>
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
   <source>Please give a reason. It is kept in the case's log.</source>
   <translation>请写明理由。理由会保存在案卷的日志中。</translation>
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
   <source>The drive stopped answering, perhaps it was pulled out. What was saved before is kept on it; plug it in again and reopen the case.</source>
   <translation>磁盘没有响应，可能已被拔出。此前保存的内容仍在上面；请重新插好并再次打开案卷。</translation>
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
   <source>The signature in this answer does not verify: the file was changed or is broken. Nothing was kept; ask the authority for it again.</source>
   <translation>这份答复的签名核验不通过：文件被改过或已损坏。没有存入任何东西；请向机构重新取一份。</translation>
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
   <source>There is no case file at this place. Check the name, or look on the other drive.</source>
   <translation>这个位置没有案卷文件。请检查名称，或到其他磁盘上找。</translation>
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
   <source>There is nothing confirmed to write about yet. Confirm at least one finding, or log a contact first.</source>
   <translation>还没有可以写入文书的已确认事实。请先确认至少一条线索，或先记一次联络。</translation>
  </message>
  <message>
   <source>These characters are in none of the fonts, so the paper was not written: it would show empty boxes. Replace them and write it again.</source>
   <translation>这些字不在任何字体中，印出来会是空框，因此没有写出。请换成别的字后再写一次。</translation>
  </message>
  <message>
   <source>This answer belongs to another request, not to one of this case. Nothing was kept; choose the answer to the request that was exported from this case.</source>
   <translation>这份答复对应的是别的请求，不是这个案卷的。没有存入任何东西；请选择从本案卷导出的请求所得到的答复。</translation>
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
   <source>This file was not imported.</source>
   <translation>这个文件没有导入。</translation>
  </message>
  <message>
   <source>This folder already holds something. It was left as it is; choose a new or empty folder.</source>
   <translation>这个文件夹里已有内容。它没有被改动；请选择新的或空的文件夹。</translation>
  </message>
  <message>
   <source>This is not a case file of this app. It was left as it is; choose a file that ends in .czx.</source>
   <translation>这不是本程序的案卷文件。它没有被改动；请选择以 .czx 结尾的文件。</translation>
  </message>
  <message>
   <source>This value cannot be understood. Nothing was saved; correct it and try again.</source>
   <translation>这个内容无法识别，没有保存。请更正后再试。</translation>
  </message>
  <message>
   <source>What was written does not read back the same. Do not hand it over; write it again to another drive. The case itself is not affected.</source>
   <translation>写出的内容与读回的不一致。请不要移交，换一个磁盘重新写出。案卷本身不受影响。</translation>
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
   <source>Folder for a lawyer or an office</source>
   <translation>给律师或机关的材料夹</translation>
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
   <source>New or empty folder</source>
   <translation>新的或空的文件夹</translation>
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
   <source>The evidence as one PDF with index and page numbers, the letters, the originals, and a list of sums. Anybody who has the folder can read it.</source>
   <translation>一份带目录和页码的证据 PDF、各类文书、原件和校验值清单。拿到这个文件夹的人都能看到内容。</translation>
  </message>
  <message>
   <source>The folder is not encrypted: recordings, screenshots and letters can be read by anybody who has it. Give it only to whom you trust.</source>
   <translation>这个文件夹没有加密：录音、截图和文书，任何拿到的人都能打开。请只交给你信任的人。</translation>
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
   <source>Write it without encryption</source>
   <translation>不加密写出</translation>
  </message>
  <message>
   <source>Write the folder…</source>
   <translation>写出材料夹…</translation>
  </message>
  <message>
   <source>Writing and checking the copy</source>
   <translation>正在写出并核对副本</translation>
  </message>
  <message>
   <source>Writing the folder</source>
   <translation>正在写出材料夹</translation>
  </message>
  <message>
   <source>{count} files ({size}) were written and read back the same.</source>
   <translation>已写出 {count} 个文件（{size}），读回核对一致。</translation>
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
   <source>You may take your time. Ask for the name, the staff number, the company, and for which loan they call. Do not confirm anything before you know that.</source>
   <translation>不必着急回答。先问对方的姓名、工号、单位，以及是哪一笔贷款。弄清楚之前，什么都不要确认。</translation>
  </message>
 </context>
 <context>
  <name>Import</name>
  <message>
   <source>A folder…</source>
   <translation>文件夹…</translation>
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
   <source>Looking at the files</source>
   <translation>正在查看文件</translation>
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
   <source>Stopped; what came in before is kept.</source>
   <translation>已停止；此前存入的会保留。</translation>
  </message>
  <message>
   <source>The export may hold private numbers too. Tick only those of collectors; the file itself is kept whole either way.</source>
   <translation>导出文件里可能也有私人号码。只勾选催收方的号码；文件本身无论如何都会完整保存。</translation>
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
   <source>Use this time</source>
   <translation>用这个时间</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>是什么</translation>
  </message>
  <message>
   <source>Whose messages and calls become contacts of the case?</source>
   <translation>哪些号码的短信和通话要成为案卷里的联络？</translation>
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
   <source>About which lender</source>
   <translation>针对哪家贷款机构</translation>
  </message>
  <message>
   <source>Change the text</source>
   <translation>修改文字</translation>
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
   <source>Name of the office</source>
   <translation>机关名称</translation>
  </message>
  <message>
   <source>Name of the office, as it shall stand in the letter</source>
   <translation>机关名称，写进文书抬头</translation>
  </message>
  <message>
   <source>No letter was saved yet.</source>
   <translation>还没有存过文书。</translation>
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
   <source>Signs at the start of a line, with a space behind:  # title   ## heading   @ flush left   - list   " quotation   ~ small print   &gt; signature, on the right</source>
   <translation>行首记号（后面空一格）：# 标题　## 小标题　@ 顶格　- 列举　" 引文　~ 小字　&gt; 靠右落款；不带记号的是正文</translation>
  </message>
  <message>
   <source>Text of the letter</source>
   <translation>文书文字</translation>
  </message>
  <message>
   <source>The number reported most</source>
   <translation>次数最多的号码</translation>
  </message>
  <message>
   <source>The printer did not take the paper. Save it as PDF and print it elsewhere.</source>
   <translation>打印机没有接收。请存为 PDF，到别处打印。</translation>
  </message>
  <message>
   <source>Which facts</source>
   <translation>哪些事实</translation>
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
   <source>You changed the text; it no longer follows the choices.</source>
   <translation>你改过文字，它不再随左侧的选择变化。</translation>
  </message>
  <message>
   <source>belongs to another lender</source>
   <translation>属于另一家机构</translation>
  </message>
  <message>
   <source>lender not known</source>
   <translation>不知道是哪家的</translation>
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
   <source>{name}, {pages} pages, was written and read back the same. It is not encrypted: anybody who has the file can read it.</source>
   <translation>{name}，共 {pages} 页，已写出并读回核对一致。它没有加密：拿到文件的人都能看到内容。</translation>
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
   <source>The two passwords differ. Type them again.</source>
   <translation>两次输入的密码不同，请重新输入。</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>你的姓名</translation>
  </message>
 </context>
 <context>
  <name>Overview</name>
  <message>
   <source>Bring in what you have: recordings, screenshots, an export of messages. You can also log a call or a visit by hand.</source>
   <translation>把手头的录音、截图、短信导出文件存进来，也可以手动记一次电话或上门。</translation>
  </message>
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
   <source>Hatched: 22:00 to 8:00. The number is the count of contacts, so it reads in black and white.</source>
   <translation>斜线区为 22:00 至次日 8:00 · 颜色越深次数越多 · 方框内数字为次数，黑白打印可读</translation>
  </message>
  <message>
   <source>If somebody is at your door now or you are in danger, call 110 directly.</source>
   <translation>如果现在有人在门外或人身安全受到威胁，请直接拨打 110。</translation>
  </message>
  <message>
   <source>Import files…</source>
   <translation>导入文件…</translation>
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
   <source>Look at them</source>
   <translation>去看看</translation>
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
   <source>Nothing needs you now. Go on logging each contact on the day it happens.</source>
   <translation>现在没有需要你处理的事。今后每次联络，当天记下来。</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>概览</translation>
  </message>
  <message>
   <source>Prepare the report</source>
   <translation>准备报案材料</translation>
  </message>
  <message>
   <source>Safety of the case</source>
   <translation>案卷安全</translation>
  </message>
  <message>
   <source>Say whose they are</source>
   <translation>填写号码归属</translation>
  </message>
  <message>
   <source>The contact of {when} holds a threat against a person. You can report it to the police station in charge first, and ask for the receipt.</source>
   <translation>{when} 的联络含人身威胁。可以先向经办派出所报案，并索取受案回执。</translation>
  </message>
  <message>
   <source>There is enough to write. Most offices ask you to complain to the lender first.</source>
   <translation>已有可以写进文书的事实。多数渠道要求先向贷款机构投诉。</translation>
  </message>
  <message>
   <source>When they contact you</source>
   <translation>什么时候联系你</translation>
  </message>
  <message>
   <source>Whose are these numbers? {numbers}. Only what is known to come from a lender can be told in a letter about it.</source>
   <translation>这些号码是哪家的？{numbers}。知道是哪家打来的，才能写进针对这家的信。</translation>
  </message>
  <message>
   <source>Write a letter</source>
   <translation>写投诉信</translation>
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
  <message>
   <source>{count} findings wait for your word. Only what you confirm can enter a letter.</source>
   <translation>有 {count} 条线索等你确认。只有你确认过的才能写进文书。</translation>
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
   <source>Loudness over time</source>
   <translation>音量随时间的变化</translation>
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
   <source>This recording cannot be played here. The original is kept unchanged.</source>
   <translation>这段录音在这里无法播放。原件未作改动。</translation>
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
  <name>Repayment</name>
  <message>
   <source>It will hold what you can afford, your proposals and the answers. Until then, log each offer as a contact and write what was said into its note.</source>
   <translation>这里将记录你能负担多少、提过哪些方案、对方怎么答复。在此之前，请把每次协商记成一次联络，把说过的话写进备注。</translation>
  </message>
  <message>
   <source>Repayment</source>
   <translation>还款协商</translation>
  </message>
  <message>
   <source>This page is not built yet</source>
   <translation>这一页还没有做好</translation>
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
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>The language and the choices above, the places of the cases opened last, when each was copied, and its newest log entry, so that an old copy put in its place is noticed; and the encrypted backup copies. Nothing of the content is outside the encryption. The app opens no connection to any network.</source>
   <translation>语言和上面的选择；最近打开的案卷在哪里、何时做过副本，以及每个案卷最新一条日志的校验值，以便发现被旧副本替换；还有加密的备份副本。案卷内容不会以未加密的形式存在外面。程序不连接任何网络。</translation>
  </message>
  <message>
   <source>The new language shows after the next start.</source>
   <translation>下次启动后使用新的语言。</translation>
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
   <source>{count} collect</source>
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
   <source>Contact with {who}</source>
   <translation>与 {who} 联络</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>联络列表</translation>
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
   <source>Import…</source>
   <translation>导入…</translation>
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
   <source>Only with problems {count}</source>
   <translation>仅看有问题的 {count}</translation>
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
   <source>Show all</source>
   <translation>显示全部</translation>
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
   <source>unknown number</source>
   <translation>未知号码</translation>
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
   <source>Case files (*.czx)</source>
   <translation>案卷文件 (*.czx)</translation>
  </message>
  <message>
   <source>Choose a place and a password; everything else can wait.</source>
   <translation>选一个位置，设一个密码，其余的以后再填。</translation>
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
   <source>Restore from a backup…</source>
   <translation>从备份恢复…</translation>
  </message>
  <message>
   <source>Sample case</source>
   <translation>示例案卷</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>12321</source>
   <translation>12321</translation>
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
   <source>Asked for and refused</source>
   <translation>要求后拒绝出示</translation>
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
   <source>Credit card</source>
   <translation>信用卡</translation>
  </message>
  <message>
   <source>Custody log</source>
   <translation>保管日志</translation>
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
   <source>Export of messages or calls</source>
   <translation>短信或通话导出</translation>
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
   <source>Friend</source>
   <translation>朋友</translation>
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
   <source>Insults or defamation</source>
   <translation>侮辱诽谤</translation>
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
   <source>Reading of an exhibit</source>
   <translation>由证据生成的内容</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>凭证</translation>
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
   <source>The picture holds the place where it was taken</source>
   <translation>图片里带有拍摄地点</translation>
  </message>
  <message>
   <source>The recording breaks off; what is there is kept</source>
   <translation>录音不完整，已有部分照样保存</translation>
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
   <source>camera data in the picture</source>
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
