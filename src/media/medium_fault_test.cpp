// Whatever call into the kernel fails while an object is put, and whenever the process dies: the
// object is there whole, or it is not there, and the next attempt succeeds.

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file_ops.h"
#include "crypto/hash.h"
#include "media/directory_shelf.h"
#include "media/testing/temporary_folder.h"
#include "media/testing/troubled_calls.h"

namespace letopis::media {
namespace {

using testing::TemporaryFolder;
using testing::Trouble;

const std::string content(300'000, 'p');

Result<Done> put_into(const std::string& folder) {
    LETOPIS_TRY(medium, DirectoryMedium::open_folder(folder));
    MemorySource source{as_bytes(content)};
    return medium->put("2026-2027/5a.zip", source, sha256_hex(as_bytes(content)));
}

/// The object, if it stands under its name, is whole.
void expect_whole_or_absent(const TemporaryFolder& folder, const std::string& what) {
    for (const std::string& name : folder.files())
        if (name == "2026-2027/5a.zip") {
            EXPECT_TRUE(folder.text(name) == content) << what;
        }
}

TEST(MediumFault, AnyFailedCallLeavesTheObjectWholeOrAbsent) {
    for (const auto& [error, kind] :
         {std::pair{EIO, Trouble::fails}, std::pair{EIO, Trouble::stays},
          std::pair{ENOSPC, Trouble::stays}}) {
        int at = 1;
        for (bool struck = true; struck; ++at) {
            const TemporaryFolder folder;
            testing::trouble(kind, at, error);
            const auto done = put_into(folder.path());
            struck = testing::trouble_over() >= at;
            const std::string what = "call " + std::to_string(at) + ", " + strerror(error);
            expect_whole_or_absent(folder, what);
            // A failure that is not reported would be a copy that nobody has.
            if (done) {
                EXPECT_TRUE(folder.text("2026-2027/5a.zip") == content) << what;
            }
            if (!struck) {
                EXPECT_TRUE(done) << done.error().message();
            }
            if (!done) {
                EXPECT_FALSE(done.error().message().empty()) << what;
            }
            const auto again = put_into(folder.path());
            ASSERT_TRUE(again) << what << ": " << again.error().message();
            EXPECT_TRUE(folder.text("2026-2027/5a.zip") == content) << what;
        }
        EXPECT_GT(at, 15) << "calls that can fail";
    }
}

TEST(MediumFault, ADeathAtAnyCallLeavesTheObjectWholeOrAbsent) {
    int at = 1;
    for (bool died = true; died; ++at) {
        const TemporaryFolder folder;
        const pid_t child = ::fork();
        if (child == 0) {
            testing::trouble(Trouble::kills, at, 0);
            const bool done = put_into(folder.path()).has_value();
            ::_exit(done ? 0 : 1);
        }
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFEXITED(status));
        died = WEXITSTATUS(status) == 9;
        const std::string what = "call " + std::to_string(at);
        if (!died) {
            EXPECT_EQ(WEXITSTATUS(status), 0) << what;
        }
        expect_whole_or_absent(folder, what);
        const auto again = put_into(folder.path());
        ASSERT_TRUE(again) << what << ": " << again.error().message();
        EXPECT_TRUE(folder.text("2026-2027/5a.zip") == content) << what;
        EXPECT_EQ(folder.files().size(), 1u) << what << ": what was left behind is gone";
    }
    EXPECT_GT(at, 15);
}

TEST(MediumFault, AnyFailedCallLeavesTheMediumClaimedOrNot) {
    int at = 1;
    for (bool struck = true; struck; ++at) {
        const TemporaryFolder folder;
        const Medium medium{.inventory_no = "Н-1", .location = folder.path()};
        DirectoryShelf shelf;
        testing::trouble(Trouble::fails, at, EIO);
        const auto claimed = shelf.claim(medium);
        struck = testing::trouble_over() >= at;
        if (!claimed) {
            EXPECT_TRUE(claimed.error().is(RefusalCode::medium_unavailable))
                << at << claimed.error().message();
        }
        EXPECT_TRUE(shelf.claim(medium)) << at;
        EXPECT_TRUE(shelf.open(medium)) << at;
    }
}

}  // namespace
}  // namespace letopis::media
