#pragma once
// SQLite's handles as they are opened: for what only the engine does to a connection, such as
// rolling back by itself.

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <atomic>
#include <string>

namespace letopis::store::testing {

/// While one exists, it knows the handle that was opened last. One at a time.
class RawHandles {
public:
    RawHandles() {
        last = nullptr;
        EXPECT_EQ(sqlite3_auto_extension(entry()), SQLITE_OK);
    }
    ~RawHandles() { sqlite3_cancel_auto_extension(entry()); }
    RawHandles(const RawHandles&) = delete;
    RawHandles& operator=(const RawHandles&) = delete;

    /// Runs a script on it, on the thread that it belongs to.
    static void run_on_last(const std::string& script) {
        EXPECT_EQ(sqlite3_exec(last, script.c_str(), nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(last);
    }

private:
    using Entry = void (*)();
    static Entry entry() { return reinterpret_cast<Entry>(&see); }
    static int see(sqlite3* handle, char**, const sqlite3_api_routines*) {
        last = handle;
        return SQLITE_OK;
    }

    inline static std::atomic<sqlite3*> last{nullptr};
};

}  // namespace letopis::store::testing
