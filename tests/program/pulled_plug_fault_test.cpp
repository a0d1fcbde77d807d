// The plug is pulled while several people write: what was acknowledged is there when the power is
// back. On a disk that lies about its flushes, and with a server that does not sync its commits,
// the same test finds what is lost.

#include <gmock/gmock.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "program/marking_crowd.h"
#include "program/plugged_disk.h"
#include "program/scratch_folder.h"

namespace letopis::testing {
namespace {

constexpr unsigned seed = 810;
constexpr int connections = 4;

/// `./dev fault` asks for many.
int pulls() {
    const char* const asked = std::getenv("LETOPIS_PULLS");
    return asked == nullptr ? 3 : std::atoi(asked);
}

class PulledPlug : public ::testing::Test {
protected:
    void SetUp() override {
        const std::string lacking = PluggedDisk::lacking();
        if (!lacking.empty()) GTEST_SKIP() << "skipped: " << lacking;
        data_ = found_school_on_new_disk();
    }

    /// A school on a disk whose plug was pulled gently; the file with its bytes.
    std::string found_school_on_new_disk() {
        PluggedDisk disk{folder_.path(), {.seed = seed, .image = {}}};
        EXPECT_EQ(disk.trouble(), "");
        crowd_.emplace(found_small_school(disk.path() + "/letopis"), connections, seed);
        disk.pull();
        return keep_after(disk);
    }
    std::string keep_after(const PluggedDisk& disk) {
        const std::string kept = folder_.path() + "/kept";
        std::filesystem::rename(disk.after(), kept);
        return kept;
    }

    /// Everybody writes, the plug is pulled, the power comes back. "" or what is wrong then.
    std::string write_and_pull(DiskKind kind, std::size_t answers) {
        kind.image = data_;
        PluggedDisk disk{folder_.path(), kind};
        if (!disk.trouble().empty()) return "the disk is not whole: " + disk.trouble();
        {
            LetopisServer server{disk.path() + "/letopis", around_};
            crowd_->turn_to(server);
            crowd_->mark_until(answers, [&] {
                disk.pull();
                server.kill();
            });
        }
        if (!disk.trouble().empty() || !crowd_->trouble().empty())
            return disk.trouble() + crowd_->trouble();
        std::cout << disk.told();
        data_ = keep_after(disk);
        return objection_after_power_is_back();
    }
    std::string objection_after_power_is_back() {
        DiskFile disk{data_, folder_.path() + "/back"};
        if (!disk.trouble().empty()) return "the disk is not whole: " + disk.trouble();
        const std::string data = disk.path() + "/letopis";
        const Told verified = letopis({"verify", "--data", data});
        if (verified.exit_code != 0) return verified.out + verified.complaints;
        LetopisServer server{data};
        if (server.port() == 0) return "the server does not start";
        crowd_->turn_to(server);
        crowd_->finish();
        if (!crowd_->trouble().empty()) return crowd_->trouble();
        std::string wrong = crowd_->objection_to(server);
        if (server.stop() != 0) wrong += "the server does not stop";
        return wrong;
    }

    /// Pulls the plug until something is wrong. "" when nothing was.
    std::string find_out(const DiskKind& kind) {
        constexpr int tries = 3;
        std::string wrong;
        for (int pull = 0; pull < tries && wrong.empty(); ++pull) wrong = write_and_pull(kind, 60);
        std::cout << "found: " << wrong << "\n";
        return wrong;
    }

    ScratchFolder folder_;
    std::vector<std::string> around_;
    std::string data_;
    std::optional<MarkingCrowd> crowd_;
    SeededRandom chance_{seed};
};

// Evidence: AP-04.
TEST_F(PulledPlug, LosesNoAcknowledgedMark) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    for (int pull = 0; pull < pulls(); ++pull) {
        const unsigned what_survives = static_cast<unsigned>(chance_.next());
        ASSERT_EQ(write_and_pull({.seed = what_survives, .image = {}}, 1 + chance_.below(80)), "")
            << "pull " << pull;
    }
    std::cout << pulls() << " pulls, " << crowd_->acknowledged_count()
              << " acknowledged marks looked for after each\n";
    EXPECT_GT(crowd_->acknowledged_count(), static_cast<std::size_t>(pulls()));
}

TEST_F(PulledPlug, OfADiskThatLiesAboutFlushesIsFoundOut) {
    EXPECT_NE(find_out({.seed = seed, .lies = true, .image = {}}), "");
}

TEST_F(PulledPlug, OfAServerThatDoesNotSyncItsCommitsIsFoundOut) {
    around_ = {"/usr/bin/env", "LD_PRELOAD=" LETOPIS_SABOTAGE_LIBRARY,
               "LETOPIS_SABOTAGE=unsynced_commits"};
    EXPECT_NE(find_out({.seed = seed, .image = {}}), "");
}

}  // namespace
}  // namespace letopis::testing
