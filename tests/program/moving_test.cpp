// Records move, are copied and are examined while the server works, as docs/operate says.

#include <gmock/gmock.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <thread>

#include "base/clock.h"
#include "base/file_ops.h"
#include "database/testing/scratch_database.h"
#include "http/wire/outcomes.h"
#include "program/browser.h"
#include "program/letopis_program.h"
#include "program/scratch_folder.h"
#include "program/small_school.h"
#include "store/move.h"

namespace letopis::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// A teacher's page: whatever was not acknowledged is asked again with the same id, until it is.
class PatientTeacher {
public:
    PatientTeacher(const SmallSchool& school, std::uint16_t port)
        : school_{school}, browser_{port} {
        EXPECT_EQ(browser_.sign_in(SmallSchool::teacher_login, SmallSchool::password).status, 200);
    }

    /// Goes through all cells, once each, until asked to stop. Each answer wakes who waits.
    void mark(const std::atomic<bool>& enough) {
        for (int round = 0; !enough && trouble.empty(); ++round)
            for (const LessonId& lesson : school_.lessons)
                for (const StudentId& student : school_.students)
                    if (!enough && trouble.empty())
                        mark_cell(lesson, student, round % 2 == 0 ? "4" : "5");
        acknowledged = -1;  // Whoever waits need not wait any longer.
        acknowledged.notify_all();
    }
    std::atomic<int> acknowledged{0};
    std::set<EntryIndex> entries;
    int asked_again = 0;
    std::string trouble;

private:
    /// How often one mark is asked again: far longer than any move takes.
    static constexpr int patience = 20'000;
    void mark_cell(const LessonId& lesson, const StudentId& student, const std::string& text) {
        const auto base = versions_.find({lesson, student});
        const http::RecordCells request{
            {{.command_id = CommandId::make(clock_.now(), random_),
              .lesson_id = lesson,
              .student_id = student,
              .text = text,
              .base_version = base == versions_.end() ? -1 : base->second}}};
        std::string last;
        for (int asked = 0; asked < patience; ++asked, ++asked_again) {
            const Answered answered = browser_.send("POST", "/api/v1/cells", request);
            last = answered.head + answered.body;
            const auto read = http::read_json<http::CellOutcomes>(answered.body);
            if (answered.status != 200 || !read) continue;
            const http::CellOutcome& outcome = read->outcomes.at(0);
            if (outcome.outcome == http::Outcome::recorded) {
                versions_[{lesson, student}] = outcome.version;
                EXPECT_TRUE(entries.insert(outcome.entry_index).second) << "doubled";
                ++acknowledged;
                acknowledged.notify_all();
                return;
            }
            const std::string code = outcome.refusal ? outcome.refusal->code : "";
            if (code == "busy" || code == "storage_unavailable") continue;
            break;
        }
        trouble = "not recorded: " + last;
    }

    const SmallSchool& school_;
    Browser browser_;
    SystemClock clock_;
    SystemRandom random_;
    std::map<std::pair<LessonId, StudentId>, EntryIndex> versions_;
};

class Moving : public ::testing::Test {
protected:
    Told run(std::vector<std::string> words) const {
        words.insert(words.end(), {"--data", data()});
        return letopis(words);
    }
    std::string data() const { return folder_.path() + "/data"; }
    /// Waits until so many more marks have been acknowledged.
    static void wait_for_more(PatientTeacher& teacher, int more) {
        const int wanted = teacher.acknowledged + more;
        for (int seen = teacher.acknowledged; 0 <= seen && seen < wanted;
             seen = teacher.acknowledged)
            teacher.acknowledged.wait(seen);
    }

    ScratchFolder folder_;
};

TEST_F(Moving, ThereAndBackWhileATeacherMarksNothingIsLostAndNothingDoubled) {
    const std::string database = scratch_database();
    if (database.empty()) GTEST_SKIP() << "no PostgreSQL at LETOPIS_TEST_POSTGRES";
    const SmallSchool school = found_small_school(data());
    LetopisServer server{data()};
    PatientTeacher teacher{school, server.port()};
    std::atomic<bool> enough{false};
    std::jthread marking{[&] { teacher.mark(enough); }};
    wait_for_more(teacher, 10);
    const Told there = run({"move", "--to", database});
    EXPECT_EQ(there.exit_code, 0) << there.complaints;
    wait_for_more(teacher, 10);
    const Told whole = run({"verify"});
    EXPECT_EQ(whole.exit_code, 0) << whole.complaints;
    const Told same = run({"move", "--to", database});
    EXPECT_THAT(same.complaints, HasSubstr("уже там"));
    const Told back = run({"move", "--to", "file"});
    EXPECT_EQ(back.exit_code, 0) << back.complaints;
    wait_for_more(teacher, 10);
    enough = true;
    marking.join();
    EXPECT_EQ(teacher.trouble, "");
    EXPECT_EQ(server.stop(), 0) << server.complaints();
    const Told told = run({"verify"});
    EXPECT_EQ(told.exit_code, 0) << told.complaints;
}

TEST_F(Moving, AMoveKilledAfterItsSwitchLeavesNoRecordsThatNobodyMayWriteTo) {
    const std::string database = scratch_database();
    if (database.empty()) GTEST_SKIP() << "no PostgreSQL at LETOPIS_TEST_POSTGRES";
    const SmallSchool school = found_small_school(data());
    ASSERT_EQ(run({"move", "--to", database}).exit_code, 0);
    // What it leaves when killed between the switch and the opening: its mark, and a head that
    // says that it is being moved.
    const store::SchoolFiles moved{
        .folder = data() + "/organizations/1", .org_id = 1, .database_url = database};
    ASSERT_TRUE(store::stop_writing(moved));
    ASSERT_TRUE(write_file_durably(moved.folder + "/moving", {}));
    LetopisServer server{data()};
    PatientTeacher teacher{school, server.port()};
    std::atomic<bool> enough{false};
    std::jthread marking{[&] { teacher.mark(enough); }};
    wait_for_more(teacher, 3);
    enough = true;
    marking.join();
    EXPECT_EQ(teacher.trouble, "");
    EXPECT_EQ(server.stop(), 0);
}

TEST_F(Moving, RecordsThatStayedClosedAreToldAndOpenedByTheSameMoveAgain) {
    const std::string database = scratch_database();
    if (database.empty()) GTEST_SKIP() << "no PostgreSQL at LETOPIS_TEST_POSTGRES";
    const SmallSchool school = found_small_school(data());
    ASSERT_EQ(run({"move", "--to", database}).exit_code, 0);
    EXPECT_THAT(run({"doctor"}).complaints, Not(HasSubstr("[writing_closed]")));
    // A head that says that it is being moved, and no mark that would tell whose move it was.
    const store::SchoolFiles moved{
        .folder = data() + "/organizations/1", .org_id = 1, .database_url = database};
    ASSERT_TRUE(store::stop_writing(moved));
    EXPECT_THAT(run({"doctor"}).complaints,
                AllOf(HasSubstr("[writing_closed]"), HasSubstr("letopis move --to")));
    LetopisServer server{data()};
    EXPECT_THAT(server.complaints(), HasSubstr("СБОЙ переезд записей"));
    Browser teacher{server.port()};
    ASSERT_EQ(teacher.sign_in(SmallSchool::teacher_login, SmallSchool::password).status, 200);
    const auto mark = [&] {
        SystemClock clock;
        SystemRandom random;
        return teacher.send("POST", "/api/v1/cells",
                            http::RecordCells{{{.command_id = CommandId::make(clock.now(), random),
                                                .lesson_id = school.lessons.front(),
                                                .student_id = school.students.front(),
                                                .text = "5"}}});
    };
    EXPECT_THAT(mark().body, HasSubstr("busy"));
    const Told opened = run({"move", "--to", database});
    EXPECT_EQ(opened.exit_code, 0) << opened.complaints;
    EXPECT_THAT(opened.out, HasSubstr("открыта снова"));
    EXPECT_THAT(mark().body, HasSubstr("\"recorded\""));
    EXPECT_THAT(run({"move", "--to", database}).complaints, HasSubstr("уже там"));
    EXPECT_THAT(run({"doctor"}).complaints, Not(HasSubstr("[writing_closed]")));
    EXPECT_EQ(server.stop(), 0);
}

TEST_F(Moving, AWrongTargetIsRefusedAndNothingChanges) {
    found_small_school(data());
    const Told word = run({"move", "--to", "mysql://x"});
    EXPECT_EQ(word.exit_code, 1);
    EXPECT_THAT(word.complaints, HasSubstr("--to postgresql://"));
    const Told nowhere = run({"move", "--to", "postgresql://u:secret@127.0.0.1:1/none"});
    EXPECT_EQ(nowhere.exit_code, 1);
    EXPECT_THAT(nowhere.complaints,
                AllOf(HasSubstr("связь с сервером базы"), Not(HasSubstr("secret"))));
    EXPECT_EQ(run({"verify"}).exit_code, 0);
}

TEST_F(Moving, ASchoolIsFoundedInPostgresAndServed) {
    const std::string database = scratch_database();
    if (database.empty()) GTEST_SKIP() << "no PostgreSQL at LETOPIS_TEST_POSTGRES";
    const Told told = run({"init", "--database", database, "--name", "Школа № 7", "--short", "7",
                           "--address", "Москва", "--origin", "letopis.example/7", "--director",
                           "Орлов Пётр Ильич", "--basis", "приказ № 1"});
    ASSERT_EQ(told.exit_code, 0) << told.complaints;
    EXPECT_FALSE(fs::exists(data() + "/organizations/1/school.db"));
    EXPECT_FALSE(fs::exists(data() + "/identity.db")) << "logins are there too";
    LetopisServer server{data()};
    Browser director{server.port()};
    EXPECT_EQ(
        director.sign_in(said_after(told.out, "Логин: "), said_after(told.out, "Пароль: ")).status,
        200);
    EXPECT_EQ(server.stop(), 0) << server.complaints();
    EXPECT_EQ(run({"rebuild"}).exit_code, 0);
    EXPECT_EQ(run({"verify"}).exit_code, 0);
}

TEST_F(Moving, LoginsGoToPostgresWhereTwoNodesShareThemAndComeBack) {
    const std::string database = scratch_database();
    if (database.empty()) GTEST_SKIP() << "no PostgreSQL at LETOPIS_TEST_POSTGRES";
    const SmallSchool school = found_small_school(data());
    {
        LetopisServer server{data()};
        const Told busy = run({"move-accounts", "--to", database});
        EXPECT_THAT(busy.complaints, HasSubstr("Остановите его"));
        EXPECT_EQ(server.stop(), 0);
    }
    ASSERT_EQ(run({"move", "--to", database}).exit_code, 0);
    EXPECT_THAT(run({"doctor"}).complaints, HasSubstr("[logins_apart]"));
    const Told there = run({"move-accounts", "--to", database});
    ASSERT_EQ(there.exit_code, 0) << there.complaints;
    EXPECT_THAT(there.out, HasSubstr("перенесены и сверены"));
    EXPECT_THAT(run({"move-accounts", "--to", database}).complaints, HasSubstr("уже там"));
    EXPECT_THAT(run({"doctor"}).complaints,
                AllOf(HasSubstr("[two_logins]"), Not(HasSubstr("[logins_apart]"))));
    fs::remove(data() + "/identity.db");

    const std::string other_data = folder_.path() + "/other";
    fs::copy(data(), other_data, fs::copy_options::recursive);
    LetopisServer one{data()};
    LetopisServer other{other_data};
    Browser teacher{one.port()};
    ASSERT_EQ(teacher.sign_in(SmallSchool::teacher_login, SmallSchool::password).status, 200);
    teacher.turn_to(other.port());
    EXPECT_EQ(teacher.get("/api/v1/session").status, 200);
    EXPECT_EQ(teacher.send("DELETE", "/api/v1/session", "").status, 200);
    EXPECT_EQ(teacher.get("/api/v1/session").status, 401);
    EXPECT_EQ(one.stop(), 0) << one.complaints();
    EXPECT_EQ(other.stop(), 0) << other.complaints();

    const std::string copy = folder_.path() + "/copy";
    const Told made = run({"backup", "--to", copy});
    EXPECT_EQ(made.exit_code, 0) << made.complaints;
    EXPECT_TRUE(fs::exists(copy + "/identity.db"));
    const Told back = run({"move-accounts", "--to", "file"});
    ASSERT_EQ(back.exit_code, 0) << back.complaints;
    for (const std::string& folder : {data(), copy}) {
        LetopisServer server{folder};
        Browser browser{server.port()};
        EXPECT_EQ(browser.sign_in(SmallSchool::teacher_login, SmallSchool::password).status, 200)
            << folder;
        EXPECT_EQ(server.stop(), 0);
    }
    EXPECT_EQ(run({"move-accounts", "--to", database}).exit_code, 0) << "the database was emptied";
}

TEST_F(Moving, ABackupIsRestoredIntoPostgresWithItsLogins) {
    const std::string database = scratch_database();
    if (database.empty()) GTEST_SKIP() << "no PostgreSQL at LETOPIS_TEST_POSTGRES";
    found_small_school(data());
    const std::string copy = folder_.path() + "/copy";
    ASSERT_EQ(run({"backup", "--to", copy}).exit_code, 0);
    const std::string back = folder_.path() + "/back";
    const Told restored =
        letopis({"restore", "--from", copy, "--data", back, "--database", database});
    ASSERT_EQ(restored.exit_code, 0) << restored.complaints;
    EXPECT_FALSE(fs::exists(back + "/identity.db"));
    LetopisServer server{back};
    Browser browser{server.port()};
    EXPECT_EQ(browser.sign_in(SmallSchool::teacher_login, SmallSchool::password).status, 200);
    const Told account = letopis({"account", "--data", back, "--person", "Нет Такого"});
    EXPECT_EQ(account.exit_code, 1);
    EXPECT_FALSE(fs::exists(back + "/identity.db")) << "commands find the logins by themselves";
}

TEST_F(Moving, ABackupMadeUnderWayIsWholeAndBringsEverythingBack) {
    const SmallSchool school = found_small_school(data());
    const std::string copy = folder_.path() + "/copy";
    LetopisServer server{data()};
    PatientTeacher teacher{school, server.port()};
    std::atomic<bool> enough{false};
    std::jthread marking{[&] { teacher.mark(enough); }};
    wait_for_more(teacher, 5);
    const Told made = run({"backup", "--to", copy});
    EXPECT_EQ(made.exit_code, 0) << made.complaints;
    wait_for_more(teacher, 5);
    enough = true;
    marking.join();
    // A second backup adds what is new.
    EXPECT_EQ(run({"backup", "--to", copy}).exit_code, 0);
    EXPECT_EQ(server.stop(), 0);
    EXPECT_EQ(letopis({"verify", "--data", copy}).exit_code, 0);

    const std::string back = folder_.path() + "/back";
    EXPECT_EQ(letopis({"restore", "--from", copy, "--data", back, "--dry-run"}).exit_code, 0);
    EXPECT_FALSE(fs::exists(back + "/organizations/1"));
    const Told restored = letopis({"restore", "--from", copy, "--data", back});
    EXPECT_EQ(restored.exit_code, 0) << restored.complaints;
    const Told again = letopis({"restore", "--from", copy, "--data", back});
    EXPECT_EQ(again.exit_code, 1);
    EXPECT_THAT(again.complaints, HasSubstr("уже есть организация № 1"));
    LetopisServer other{back};
    Browser browser{other.port()};
    EXPECT_EQ(browser.sign_in(SmallSchool::teacher_login, SmallSchool::password).status, 200);
}

TEST_F(Moving, ADamagedBackupIsNotRestored) {
    found_small_school(data());
    const std::string copy = folder_.path() + "/copy";
    ASSERT_EQ(run({"backup", "--to", copy}).exit_code, 0);
    {
        std::fstream file{copy + "/organizations/1/school.db",
                          std::ios::binary | std::ios::in | std::ios::out};
        std::string bytes{std::istreambuf_iterator<char>{file}, {}};
        const auto at = bytes.find("student_enrolled");
        ASSERT_NE(at, std::string::npos);
        file.seekp(static_cast<std::streamoff>(at));
        file.put('S');
    }
    const Told refused = letopis({"restore", "--from", copy, "--data", folder_.path() + "/back"});
    EXPECT_EQ(refused.exit_code, 1);
    EXPECT_FALSE(fs::exists(folder_.path() + "/back/organizations/1/school.db"));
}

/// What the doctor says of a folder.
class Doctor : public Moving {
protected:
    std::string ailments() const { return run({"doctor"}).complaints; }
    void expect_named(const char* code) const {
        EXPECT_THAT(ailments(), HasSubstr("[" + std::string{code} + "]"));
    }
    void settings(const std::string& lines) const {
        std::ofstream{data() + "/letopis.conf"} << lines;
        fs::permissions(data() + "/letopis.conf", fs::perms::owner_read | fs::perms::owner_write);
    }
    std::string own(const char* name) const { return data() + "/organizations/1/" + name; }
};

TEST_F(Doctor, EveryPlantedAilmentOfAFolderIsNamed) {
    found_small_school(data());
    fs::permissions(data(), fs::perms::owner_all);  // As the program itself makes them.
    fs::permissions(data() + "/identity.db", fs::perms::owner_read | fs::perms::owner_write);
    settings("public_url = https://school.example\nbehind_tls = да\n");
    const std::string before = ailments();
    for (const char* code : {"folder_open", "logins_open", "settings_open", "ledger_key_open",
                             "no_public_url", "open_without_tls", "not_wal", "moving_left",
                             "rebuilding_left", "two_databases", "no_logins"})
        EXPECT_THAT(before, Not(HasSubstr(code)));
    EXPECT_THAT(before, HasSubstr("[one_medium]"));

    const auto open_to_all = [](const std::string& path) {
        fs::permissions(path, fs::perms::others_read, fs::perm_options::add);
    };
    open_to_all(data());
    open_to_all(data() + "/identity.db");
    open_to_all(data() + "/letopis.conf");
    for (const char* code : {"folder_open", "logins_open", "settings_open"}) expect_named(code);
    settings("listen = 0.0.0.0:80\naccess_log = none\n");
    for (const char* code : {"open_without_tls", "no_public_url", "no_access_log"})
        expect_named(code);
    settings("behind_tls = да\npublic_url = http://school.example\n");
    expect_named("public_url_not_https");
    std::ofstream{own("school.db.rebuilt")} << "x";
    std::ofstream{own("moving")} << "";
    expect_named("rebuilding_left");
    expect_named("moving_left");
    open_to_all(own("ledger.key"));
    expect_named("ledger_key_open");
    fs::rename(own("ledger.key"), own("ledger.key.away"));
    expect_named("no_ledger_key");
    std::ofstream{own("ledger.key")} << "not a key";
    fs::permissions(own("ledger.key"), fs::perms::owner_read);
    expect_named("ledger_key_broken");
    fs::remove(data() + "/identity.db");
    expect_named("no_logins");
    std::ofstream{own("database")} << "postgresql://u:p@127.0.0.1:1/none\n";
    open_to_all(own("database"));
    for (const char* code : {"address_open", "two_databases", "database_unreachable"})
        expect_named(code);
    fs::remove(own("database"));
    std::ofstream{own("school.db"), std::ios::trunc} << "this is no database at all, not at all";
    expect_named("database_unreadable");
}

TEST_F(Doctor, OldPatroniWithEtcd3StandsFirst) {
    found_small_school(data());
    std::ofstream{folder_.path() + "/patroni.yml"} << "etcd3:\n  hosts: a:2379\nttl: 20\n";
    std::ofstream{folder_.path() + "/status"}
        << "Package: zsh\nVersion: 1\n\nPackage: patroni\nStatus: install ok installed\n"
           "Version: 3.0.2-1+deb12u1\n\n";
    const Told told = run({"doctor", "--patroni", folder_.path() + "/patroni.yml", "--dpkg-status",
                           folder_.path() + "/status"});
    EXPECT_EQ(told.exit_code, 1);
    const auto first = told.complaints.find("[записи под угрозой]");
    EXPECT_EQ(told.complaints.find("[записи под угрозой] [patroni_etcd3]"), first)
        << told.complaints;
}

}  // namespace
}  // namespace letopis::testing
