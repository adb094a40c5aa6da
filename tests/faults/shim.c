/* LD_PRELOAD: logs every change of files below $CUT_FOLDER into $CUT_LOG, in order.
 *
 * One record: op (1 byte), id (u32), offset (i64), length (u32), data.
 *   o  a file was opened     id = number of the path, offset = 1 if it is new, data = path
 *   w  write                 id = number of the path at opening, offset, data
 *   t  truncate              offset = new size
 *   s  fsync, fdatasync of a file
 *   d  fsync of a folder
 *   u  unlink                data = path
 *   r  rename                data = old path, 0, new path
 * The number of a path changes when the path is created anew. Built by the test; Linux only.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FDS 4096
static int logfd = -1;
static char folder[PATH_MAX];
static uint32_t ids[FDS];       /* 0: not ours */
static char isdir[FDS];
static struct { char path[PATH_MAX]; uint32_t id; } known[4096];
static uint32_t nknown, nextid = 1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(ret, name, ...) static ret (*real)(__VA_ARGS__); \
    if (!real) real = (ret (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static ssize_t rawwrite(int fd, const void *b, size_t n) {
    REAL(ssize_t, "write", int, const void *, size_t);
    return real(fd, b, n);
}
static int rawopen(const char *p, int f, mode_t m) {
    REAL(int, "open64", const char *, int, ...);
    return real(p, f, m);
}
static void start(void) {
    if (logfd >= 0) return;
    const char *log = getenv("CUT_LOG"), *f = getenv("CUT_FOLDER");
    if (!log || !f) return;
    strncpy(folder, f, sizeof folder - 1);
    logfd = rawopen(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}
static void put(char op, uint32_t id, int64_t off, const void *data, uint32_t n) {
    unsigned char head[17];
    head[0] = (unsigned char)op;
    memcpy(head + 1, &id, 4); memcpy(head + 5, &off, 8); memcpy(head + 13, &n, 4);
    rawwrite(logfd, head, sizeof head);
    const char *at = data;
    while (n) { ssize_t w = rawwrite(logfd, at, n); if (w <= 0) abort(); at += w; n -= (uint32_t)w; }
}
static int ours(const char *path) {
    start();
    return logfd >= 0 && path && !strncmp(path, folder, strlen(folder));
}
static uint32_t number(const char *path, int fresh) {
    for (uint32_t i = 0; i < nknown; i++)
        if (!strcmp(known[i].path, path)) {
            if (fresh) known[i].id = nextid++;
            return known[i].id;
        }
    strncpy(known[nknown].path, path, PATH_MAX - 1);
    known[nknown].id = nextid++;
    return known[nknown++].id;
}
static void forget(const char *path) {
    for (uint32_t i = 0; i < nknown; i++)
        if (!strcmp(known[i].path, path)) known[i].path[0] = 0;
}
static int opened(int fd, const char *path, int flags, int there) {
    if (fd < 0 || fd >= FDS || !ours(path)) return fd;
    pthread_mutex_lock(&lock);
    struct stat st;
    isdir[fd] = !fstat(fd, &st) && S_ISDIR(st.st_mode);
    int fresh = !there && (flags & O_CREAT);
    ids[fd] = number(path, fresh);
    if (!isdir[fd] && (flags & O_ACCMODE) != O_RDONLY) {
        put('o', ids[fd], fresh, path, (uint32_t)strlen(path));
        if (flags & O_TRUNC) put('t', ids[fd], 0, "", 0);
    }
    pthread_mutex_unlock(&lock);
    return fd;
}
static int there(const char *path) { struct stat st; return !stat(path, &st); }
#define OPEN(name) int name(const char *path, int flags, ...) { \
    mode_t mode = 0; \
    if (flags & O_CREAT) { va_list a; va_start(a, flags); mode = va_arg(a, mode_t); va_end(a); } \
    int was = ours(path) && there(path); \
    return opened(rawopen(path, flags, mode), path, flags, was); }
OPEN(open)
OPEN(open64)
int openat(int at, const char *path, int flags, ...) {
    REAL(int, "openat64", int, const char *, int, ...);
    mode_t mode = 0;
    if (flags & O_CREAT) { va_list a; va_start(a, flags); mode = va_arg(a, mode_t); va_end(a); }
    int was = ours(path) && there(path);
    return opened(real(at, path, flags, mode), path, flags, was);
}
int close(int fd) {
    REAL(int, "close", int);
    if (fd >= 0 && fd < FDS) ids[fd] = 0;
    return real(fd);
}
static void wrote(int fd, const void *b, ssize_t n, int64_t off) {
    if (n <= 0 || fd < 0 || fd >= FDS || !ids[fd]) return;
    pthread_mutex_lock(&lock);
    put('w', ids[fd], off, b, (uint32_t)n);
    pthread_mutex_unlock(&lock);
}
ssize_t write(int fd, const void *b, size_t n) {
    int mine = fd >= 0 && fd < FDS && ids[fd];
    int64_t at = mine ? lseek(fd, 0, SEEK_CUR) : 0;
    ssize_t got = rawwrite(fd, b, n);
    wrote(fd, b, got, at);
    return got;
}
#define PWRITE(name) ssize_t name(int fd, const void *b, size_t n, off_t off) { \
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off_t); \
    ssize_t got = real(fd, b, n, off); wrote(fd, b, got, off); return got; }
PWRITE(pwrite)
PWRITE(pwrite64)
#define TRUNC(name) int name(int fd, off_t size) { \
    REAL(int, "ftruncate64", int, off_t); \
    int got = real(fd, size); \
    if (!got && fd >= 0 && fd < FDS && ids[fd]) { \
        pthread_mutex_lock(&lock); put('t', ids[fd], size, "", 0); pthread_mutex_unlock(&lock); } \
    return got; }
TRUNC(ftruncate)
TRUNC(ftruncate64)
static void synced(int fd) {
    if (fd < 0 || fd >= FDS || !ids[fd]) return;
    pthread_mutex_lock(&lock);
    put(isdir[fd] ? 'd' : 's', ids[fd], 0, "", 0);
    pthread_mutex_unlock(&lock);
}
int fsync(int fd) { REAL(int, "fsync", int); int g = real(fd); if (!g) synced(fd); return g; }
int fdatasync(int fd) { REAL(int, "fdatasync", int); int g = real(fd); if (!g) synced(fd); return g; }
int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    int got = real(path);
    if (!got && ours(path)) {
        pthread_mutex_lock(&lock);
        put('u', 0, 0, path, (uint32_t)strlen(path)); forget(path);
        pthread_mutex_unlock(&lock);
    }
    return got;
}
int rename(const char *a, const char *b) {
    REAL(int, "rename", const char *, const char *);
    int got = real(a, b);
    if (!got && ours(a) && ours(b)) {
        char both[2 * PATH_MAX];
        size_t n = strlen(a), m = strlen(b);
        memcpy(both, a, n + 1); memcpy(both + n + 1, b, m);
        pthread_mutex_lock(&lock);
        put('r', 0, 0, both, (uint32_t)(n + 1 + m));
        uint32_t id = number(a, 0);
        forget(b); forget(a);
        strncpy(known[nknown].path, b, PATH_MAX - 1);
        known[nknown++].id = id;
        pthread_mutex_unlock(&lock);
    }
    return got;
}
