// A disk that fails now and then, or altogether: reads, writes and syncs of the server fail with
// EIO and ENOSPC (libfiu), while several people write. What cannot be kept is refused in words, the
// operator is told, nothing acknowledged is lost, and all is well when the disk is.

#include <gmock/gmock.h>

#include <iostream>

#include "program/marking_crowd.h"
#include "program/scratch_folder.h"

namespace letopis::testing {
namespace {

using ::testing::HasSubstr;

constexpr std::uint64_t seed = 810;
constexpr int connections = 4;
constexpr const char* libraries =
    "/usr/lib/fiu/fiu_run_preload.so /usr/lib/fiu/fiu_posix_preload.so";

/// What libfiu lets fail, and how the operator's log names it.
struct Trouble {
    const char* name;
    const char* point;
    int error;
    const char* words;
};

class FailingDisk : public ::testing::TestWithParam<Trouble> {
protected:
    void SetUp() override {
        if (run_program("/bin/sh", {"-c", "command -v fiu-ctrl"}).exit_code != 0)
            GTEST_SKIP() << "skipped: there is no libfiu";
        server_.emplace(folder_.path(), std::vector<std::string>{
                                            "/usr/bin/env", std::string{"LD_PRELOAD="} + libraries,
                                            "FIU_CTRL_FIFO=" + control()});
        crowd_.turn_to(*server_);
    }
    std::string control() const { return pipes_.path() + "/fiu"; }
    void tell_libfiu(const std::string& command) {
        const Told told = run_program("/usr/bin/fiu-ctrl", {"-f", control(), "-c", command,
                                                            std::to_string(server_->process())});
        ASSERT_EQ(told.out + told.complaints, "");
    }
    void fail(double probability) {
        tell_libfiu("enable_random name=" + std::string{GetParam().point} + ",probability=" +
                    std::to_string(probability) + ",failinfo=" + std::to_string(GetParam().error));
    }
    void heal() { tell_libfiu("disable name=" + std::string{GetParam().point}); }

    /// The server is killed, and started on a disk that is well.
    void expect_nothing_lost() {
        server_->kill();
        server_.emplace(folder_.path());
        crowd_.turn_to(*server_);
        crowd_.finish();
        EXPECT_EQ(crowd_.trouble(), "");
        EXPECT_EQ(crowd_.objection_to(*server_), "");
        EXPECT_EQ(server_->stop(), 0) << server_->complaints();
        const Told verified = letopis({"verify", "--data", folder_.path()});
        EXPECT_EQ(verified.exit_code, 0) << verified.out << verified.complaints;
    }

    ScratchFolder folder_;
    ScratchFolder pipes_;
    MarkingCrowd crowd_{found_small_school(folder_.path()), connections, seed};
    std::optional<LetopisServer> server_;
};

// Evidence: AP-04.
TEST_P(FailingDisk, RefusesInWordsTellsTheOperatorAndLosesNothing) {
    constexpr int rounds = 12;
    crowd_.mark_through(1, 20);
    const std::size_t before = crowd_.acknowledged_count();
    ASSERT_GT(before, 0u);

    fail(1);
    crowd_.mark_through(rounds, 5);
    EXPECT_THAT(crowd_.put_off(), ::testing::ElementsAre("storage_unavailable"));
    EXPECT_THAT(server_->complaints(), HasSubstr("СБОЙ запись в базу"));
    EXPECT_THAT(server_->complaints(), HasSubstr(GetParam().words));

    heal();
    fail(0.2);
    crowd_.mark_through(rounds, 5);
    heal();
    crowd_.mark_through(1, 20);
    EXPECT_EQ(crowd_.trouble(), "") << server_->complaints();
    EXPECT_GT(crowd_.acknowledged_count(), before);
    std::cout << GetParam().name << ": " << crowd_.acknowledged_count() << " acknowledged marks, "
              << before << " of them before the trouble\n";
    expect_nothing_lost();
}

INSTANTIATE_TEST_SUITE_P(
    Disk, FailingDisk,
    ::testing::Values(Trouble{"sync", "posix/io/sync/*", EIO, "диск не отвечает"},
                      Trouble{"write", "posix/io/rw/pwrite", EIO, "диск не отвечает"},
                      Trouble{"full", "posix/io/rw/pwrite", ENOSPC, "нет места"}),
    [](const auto& one) { return std::string{one.param.name}; });

/// Reads fail with EIO, one in some.
class FailingReads : public FailingDisk {};

TEST_P(FailingReads, AreAnsweredAsTroubleAndNothingIsLost) {
    constexpr int rounds = 12;
    crowd_.mark_through(1, 20);
    fail(0.3);
    crowd_.mark_through(rounds, 5);
    heal();
    crowd_.forgive();
    crowd_.mark_through(1, 20);
    expect_nothing_lost();
}

INSTANTIATE_TEST_SUITE_P(Disk, FailingReads,
                         ::testing::Values(Trouble{"read", "posix/io/rw/pread", EIO, ""}),
                         [](const auto& one) { return std::string{one.param.name}; });

}  // namespace
}  // namespace letopis::testing
