// Two servers on one PostgreSQL: whoever writes through one of them finds it at the other, at once.

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

#include "base/clock.h"
#include "database/testing/scratch_database.h"
#include "http/wire/outcomes.h"
#include "program/browser.h"
#include "program/letopis_program.h"
#include "program/scratch_folder.h"
#include "program/small_school.h"

namespace letopis::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class TwoServers : public ::testing::Test {
protected:
    void SetUp() override {
        const std::string database = scratch_database();
        if (database.empty()) GTEST_SKIP() << "no PostgreSQL at LETOPIS_TEST_POSTGRES";
        school_.emplace(found_small_school(data()));
        const Told moved = letopis({"move", "--to", database, "--data", data()});
        ASSERT_EQ(moved.exit_code, 0) << moved.complaints;
        // Logins are the same on both; each has sessions of its own.
        std::filesystem::copy(data(), other_data(), std::filesystem::copy_options::recursive);
    }
    std::string data() const { return folder_.path() + "/data"; }
    std::string other_data() const { return folder_.path() + "/other"; }
    std::string journal() const {
        return "/api/v1/courses/" + school_->algebra.text() + "/journal";
    }
    static void sign_in(Browser& browser) {
        ASSERT_EQ(browser.sign_in(SmallSchool::teacher_login, SmallSchool::password).status, 200);
    }
    /// Asks until the server hears of others and keeps its answers.
    static bool comes_to_hear(Browser& browser) {
        for (int asked = 0; asked < 20'000; ++asked)
            if (browser.get("/metrics").body.find("letopis_organizations_unheard 0") !=
                std::string::npos)
                return true;
        return false;
    }
    /// Marks the first student at the lesson. The entry's number.
    EntryIndex mark(Browser& teacher, LessonId lesson) {
        const http::RecordCells request{{{.command_id = CommandId::make(clock_.now(), random_),
                                          .lesson_id = lesson,
                                          .student_id = school_->students.front(),
                                          .text = "5"}}};
        const Answered answered = teacher.send("POST", "/api/v1/cells", request);
        const auto read = http::read_json<http::CellOutcomes>(answered.body);
        EXPECT_TRUE(read && read->outcomes.at(0).outcome == http::Outcome::recorded)
            << answered.head << answered.body;
        return read ? read->outcomes.at(0).entry_index : -1;
    }

    ScratchFolder folder_;
    std::optional<SmallSchool> school_;
    SystemClock clock_;
    SystemRandom random_;
};

TEST_F(TwoServers, WhatIsWrittenThroughOneIsFoundAtTheOtherAtOnce) {
    LetopisServer here{data()};
    LetopisServer there{other_data()};
    Browser at_here{here.port()};
    Browser at_there{there.port()};
    sign_in(at_here);
    sign_in(at_there);
    ASSERT_TRUE(comes_to_hear(at_there));
    for (const LessonId& lesson : school_->lessons) {
        // What is kept there has not this mark …
        const std::string before = at_there.get(journal()).body;
        const EntryIndex entry = mark(at_here, lesson);
        EXPECT_EQ(at_here.seen(), "letopis_seen=1." + std::to_string(entry + 1));
        // … but nobody who knows of it is shown that.
        at_there.take_seen(at_here.seen());
        const Answered after = at_there.get(journal());
        EXPECT_EQ(after.status, 200) << after.head;
        EXPECT_NE(after.body, before) << "the mark of entry " << entry;
        EXPECT_EQ(after.body, at_here.get(journal()).body);
    }
    EXPECT_EQ(here.stop(), 0) << here.complaints();
    EXPECT_EQ(there.stop(), 0) << there.complaints();
    EXPECT_EQ(letopis({"verify", "--data", data()}).exit_code, 0);
}

TEST_F(TwoServers, AMarkThatIsTypedAtOneIsHeardOnAJournalThatIsOpenAtTheOther) {
    LetopisServer here{data()};
    LetopisServer there{other_data()};
    Browser at_here{here.port()};
    Browser at_there{there.port()};
    sign_in(at_here);
    sign_in(at_there);
    ASSERT_TRUE(comes_to_hear(at_there));
    const auto page = at_there.listen(journal() + "/live");
    ASSERT_TRUE(page->hear("data: changed\n\n")) << "the first time nothing is known";
    for (const LessonId& lesson : school_->lessons) {
        const EntryIndex entry = mark(at_here, lesson);
        ASSERT_TRUE(page->hear("data: changed\n\n")) << "the mark of entry " << entry;
        // The page asks again, and there it is.
        at_there.take_seen(at_here.seen());
        EXPECT_EQ(at_there.get(journal()).body, at_here.get(journal()).body);
    }
    page->hang_up();
    EXPECT_EQ(here.stop(), 0) << here.complaints();
    EXPECT_EQ(there.stop(), 0) << there.complaints();
}

TEST_F(TwoServers, ASizeThatWasMadeUpIsAnsweredAsAnyOther) {
    LetopisServer here{data()};
    Browser teacher{here.port()};
    sign_in(teacher);
    const std::string journal_now = teacher.get(journal()).body;
    for (const char* made_up :
         {"letopis_seen=1.9223372036854775807", "letopis_seen=1.-1",
          "letopis_seen=1.99999999999999999999", "letopis_seen=", "letopis_seen=2.7"}) {
        teacher.take_seen(made_up);
        const Answered answered = teacher.get(journal());
        EXPECT_EQ(answered.status, 200) << made_up;
        EXPECT_EQ(answered.body, journal_now) << made_up;
    }
    EXPECT_EQ(here.stop(), 0) << here.complaints();
}

TEST_F(TwoServers, LooksGoToTheStandbyThatIsNamed) {
    const char* standby = std::getenv("LETOPIS_TEST_POSTGRES_REPLICA");
    if (standby == nullptr) GTEST_SKIP() << "no standby at LETOPIS_TEST_POSTGRES_REPLICA";
    const std::string database = [&] {
        std::ifstream file{data() + "/organizations/1/database"};
        std::string line;
        std::getline(file, line);
        return line;
    }();
    std::ofstream{data() + "/letopis.conf"} << "replica = " << standby
                                            << database.substr(database.find("&options")) << "\n";
    LetopisServer here{data()};
    Browser teacher{here.port()};
    sign_in(teacher);
    // Each mark makes the journal old; sooner or later the standby has it when it is asked.
    const std::string none = "letopis_looks_total{server=\"replica\"} 0\n";
    std::string counted = none;
    for (int asked = 0; asked < 20'000 && counted.find(none) != std::string::npos; ++asked) {
        EXPECT_EQ(teacher.get("/api/v1/courses/" + school_->algebra.text() + "/closing").status,
                  200);
        counted = teacher.get("/metrics").body;
    }
    EXPECT_THAT(counted, Not(HasSubstr(none)));
    const Told doctor = letopis({"doctor", "--data", data()});
    EXPECT_THAT(doctor.out + doctor.complaints, Not(HasSubstr("replica_")));
    EXPECT_EQ(here.stop(), 0) << here.complaints();
}

}  // namespace
}  // namespace letopis::testing
