; Installer for Windows, for the user alone (no administrator): the folder that PyInstaller made,
; a Start menu entry, the file type .czx, an uninstaller that leaves the user's cases alone.
; makensis -DVERSION=0.3.0 -DAPP=..\..\dist\cunzheng -DOUT=..\..\dist packaging\windows\cunzheng.nsi
Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"

!ifndef VERSION
  !error "VERSION is missing"
!endif
!ifndef APP
  !error "APP, the folder of the frozen app, is missing"
!endif
!ifndef OUT
  !define OUT "."
!endif

Name "存证匣"
OutFile "${OUT}/cunzheng-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Cunzheng"
InstallDirRegKey HKCU "Software\Cunzheng" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ShowInstDetails nevershow
ShowUninstDetails nevershow
BrandingText " "
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Cunzheng"

!define MUI_ICON "cunzheng.ico"
!define MUI_UNICON "cunzheng.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\cunzheng-gui.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Cunzheng"
VIAddVersionKey /LANG=0 "FileDescription" "Cunzheng"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"

Section
  ; An older version goes first, so that no file of it stays between the new ones.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${APP}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\存证匣.lnk" "$INSTDIR\cunzheng-gui.exe"
  WriteRegStr HKCU "Software\Cunzheng" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.czx" "" "Cunzheng.Case"
  WriteRegStr HKCU "Software\Classes\Cunzheng.Case" "" "存证匣案卷"
  WriteRegStr HKCU "Software\Classes\Cunzheng.Case\DefaultIcon" "" "$INSTDIR\cunzheng-gui.exe,0"
  WriteRegStr HKCU "Software\Classes\Cunzheng.Case\shell\open\command" "" '"$INSTDIR\cunzheng-gui.exe" "%1"'
  WriteRegStr HKCU "${KEY}" "DisplayName" "存证匣"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\cunzheng-gui.exe"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  ; Only what was installed: cases, settings and backups lie elsewhere and stay.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\cunzheng-gui.exe"
  Delete "$INSTDIR\cunzheng.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\存证匣.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Cunzheng"
  DeleteRegKey HKCU "Software\Classes\Cunzheng.Case"
  DeleteRegKey HKCU "Software\Classes\.czx"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
