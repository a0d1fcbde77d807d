#include "database/sqlite/faults.h"

#include <sqlite3.h>

#include <cerrno>

namespace letopis::database {
namespace {

struct Meaning {
    int code;
    std::string_view words;
    Retry retry;
};
constexpr Meaning meanings[] = {
    {SQLITE_CORRUPT,
     "база повреждена. Остановите сервер, выполните letopis verify и восстановите базу из копии",
     Retry::never},
    {SQLITE_NOTADB, "это не база Летописи. Проверьте путь или восстановите базу из копии",
     Retry::never},
    {SQLITE_FULL, "на диске нет места. Освободите место: запись возобновится сама", Retry::later},
    {SQLITE_IOERR, "диск не отвечает. Проверьте диск и журнал системы", Retry::later},
    {SQLITE_READONLY, "база открыта только для чтения. Проверьте права на папку и файл",
     Retry::later},
    {SQLITE_PERM, "нет права на файл. Проверьте владельца и права", Retry::never},
    {SQLITE_CANTOPEN, "файл не открывается. Проверьте путь, права и место на диске", Retry::later},
    {SQLITE_BUSY, "база занята другой программой. Закройте её", Retry::later},
    {SQLITE_LOCKED, "база занята другой программой. Закройте её", Retry::later},
    {SQLITE_NOMEM, "не хватает памяти", Retry::later},
    {SQLITE_TOOBIG, "запись слишком велика для базы", Retry::never},
    {SQLITE_CONSTRAINT, "запись противоречит устройству базы", Retry::never},
    {SQLITE_AUTH, "такое действие с базой запрещено", Retry::never},
};

/// What the system said when it last failed with this file; 0 where it never did.
int last_error_of(sqlite3_file* file) {
    int error = 0;
    if (file == nullptr || file->pMethods == nullptr ||
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &error) != SQLITE_OK)
        return 0;
    return error;
}

/// SQLite calls a page damaged that the disk did not give (EIO, ENXIO, ERANGE), too: the base and
/// its log are asked what the system had said.
bool is_of_the_disk(int code, sqlite3* database) {
    if (code != SQLITE_CORRUPT || database == nullptr) return false;
    for (const int which : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite3_file* file = nullptr;
        sqlite3_file_control(database, "main", which, &file);
        const int error = last_error_of(file);
        if (error == EIO || error == ENXIO || error == ERANGE) return true;
    }
    return false;
}

}  // namespace

Fault fault_of(int code, sqlite3* database, const std::string& path, std::string_view place) {
    if (is_of_the_disk(code, database))
        return {path +
                    ": диск не отвечает. Проверьте диск и журнал системы; если диск исправен, "
                    "выполните letopis verify (страница не прочитана, код " +
                    std::to_string(code) + ", " + std::string{place} + ").",
                Retry::later};
    std::string_view words = "сбой базы";
    Retry retry = Retry::never;
    for (const Meaning& meaning : meanings)
        if (meaning.code == (code & 0xFF)) {
            words = meaning.words;
            retry = meaning.retry;
        }
    const char* detail = database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    std::string what = path + ": " + std::string{words} + " (" + detail + ", код " +
                       std::to_string(code) + ", " + std::string{place} + ").";
    return {std::move(what), retry};
}

}  // namespace letopis::database
