// A disk that fails now and then, or altogether: reads, writes and syncs of the server fail with
// EIO and ENOSPC (libfiu), while several people write. What cannot be kept is refused in words, the
// operator is told, nothing acknowledged is lost, and all is well when the disk is.

#include <gmock/gmock.h>

#include <iostream>

#include "program/marking_crowd.h"
#include "program/scratch_folder.h"

namespace letopis::testing {
namespace {

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
void PrintTo(const Trouble& trouble, std::ostream* out) { *out << trouble.name; }

class FailingDisk : public ::testing::TestWithParam<Trouble> {
protected:
    void SetUp() override {
        if (run_program("/bin/sh", {"-c", "command -v fiu-ctrl"}).exit_code != 0)
            GTEST_SKIP() << "skipped: there is no libfiu";
        start({});
    }
    /// With the libraries that let calls fail, and another before them.
    void start(const std::vector<std::string>& sabotage) {
        std::string preloaded = libraries;
        std::vector<std::string> around{"/usr/bin/env", "FIU_CTRL_FIFO=" + control()};
        if (!sabotage.empty()) {
            preloaded = sabotage[0] + " " + preloaded;
            around.push_back("LETOPIS_SABOTAGE=" + sabotage[1]);
        }
        around.push_back("LD_PRELOAD=" + preloaded);
        server_.reset();
        server_.emplace(folder_.path(), around);
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

    bool is_told_to_the_operator() const {
        const std::string told = server_->complaints();
        return told.find("СБОЙ") != std::string::npos &&
               told.find(GetParam().words) != std::string::npos;
    }
    /// The server is killed, and started on a disk that is well. "" or what is wrong then.
    std::string objection_after_it_is_well() {
        server_->kill();
        server_.emplace(folder_.path());
        crowd_.turn_to(*server_);
        crowd_.finish();
        if (!crowd_.trouble().empty()) return crowd_.trouble();
        if (auto lost = crowd_.objection_to(*server_); !lost.empty()) return lost;
        if (server_->stop() != 0) return "it does not stop: " + server_->complaints();
        const Told verified = letopis({"verify", "--data", folder_.path()});
        return verified.exit_code == 0 ? "" : verified.out + verified.complaints;
    }
    /// Several people write while the disk fails altogether, now and then, and no more. "" or what
    /// is wrong with what was said meanwhile, and with what is there in the end.
    std::string objection_to_work_on_it() {
        constexpr int rounds = 12;
        crowd_.mark_through(1, 20);
        const std::size_t before = crowd_.acknowledged_count();
        if (before == 0) return "nothing was written on a disk that was well";

        fail(1);
        crowd_.mark_through(rounds, 5);
        if (crowd_.put_off() != std::set<std::string>{"storage_unavailable"})
            return "nobody was put off in words";
        if (!is_told_to_the_operator())
            return "the operator was not told: " + server_->complaints();

        heal();
        fail(0.2);
        crowd_.mark_through(rounds, 5);
        heal();
        crowd_.mark_through(1, 20);
        if (!crowd_.trouble().empty()) return crowd_.trouble() + server_->complaints();
        if (crowd_.acknowledged_count() <= before) return "it does not write again";
        std::cout << GetParam().name << ": " << crowd_.acknowledged_count()
                  << " acknowledged marks, " << before << " of them before the trouble\n";
        return objection_after_it_is_well();
    }

    ScratchFolder folder_;
    ScratchFolder pipes_;
    MarkingCrowd crowd_{found_small_school(folder_.path()), connections, seed};
    std::optional<LetopisServer> server_;
};

// Evidence: AP-04.
TEST_P(FailingDisk, RefusesInWordsTellsTheOperatorAndLosesNothing) {
    EXPECT_EQ(objection_to_work_on_it(), "");
}

TEST_P(FailingDisk, UnderAServerThatTakesFaultsForSuccessesIsFoundOut) {
    start({LETOPIS_SABOTAGE_LIBRARY, "swallowed_faults"});
    const std::string wrong = objection_to_work_on_it();
    EXPECT_NE(wrong, "");
    std::cout << "found: " << wrong << "\n";
}

INSTANTIATE_TEST_SUITE_P(
    Disk, FailingDisk,
    ::testing::Values(Trouble{"sync", "posix/io/sync/*", EIO, "диск не отвечает"},
                      Trouble{"write", "posix/io/rw/pwrite", EIO, "диск не отвечает"},
                      Trouble{"full", "posix/io/rw/pwrite", ENOSPC, "нет места"}),
    [](const auto& one) { return std::string{one.param.name}; });

/// Reads fail with EIO.
class FailingReads : public FailingDisk {};

TEST_P(FailingReads, AreAnsweredAsTroubleAndNothingIsLost) {
    constexpr int rounds = 12;
    crowd_.mark_through(1, 20);
    start({});  // What was read before is not kept.
    fail(1);
    crowd_.mark_through(rounds, 5);
    heal();
    EXPECT_THAT(crowd_.put_off(), ::testing::Contains("storage_unavailable"));
    const std::string told = server_->complaints();
    EXPECT_TRUE(is_told_to_the_operator()) << told;
    EXPECT_EQ(told.find("база повреждена"), std::string::npos) << "a page not read is not damage";
    crowd_.forgive();
    crowd_.mark_through(1, 20);
    EXPECT_EQ(objection_after_it_is_well(), "");
}

INSTANTIATE_TEST_SUITE_P(Disk, FailingReads,
                         ::testing::Values(Trouble{"read", "posix/io/rw/pread", EIO,
                                                   "диск не отвечает"}),
                         [](const auto& one) { return std::string{one.param.name}; });

}  // namespace
}  // namespace letopis::testing
