// What the pages of docs/operate promise an operator, word for word.

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

#include "program/browser.h"
#include "program/letopis_program.h"
#include "program/scratch_folder.h"
#include "program/small_school.h"

namespace letopis::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

class Operating : public ::testing::Test {
protected:
    Told run(std::vector<std::string> words) const {
        words.insert(words.end(), {"--data", data()});
        return letopis(words);
    }
    Told found() const {
        return run({"init", "--name", "ГБОУ «Школа № 7»", "--short", "Школа № 7", "--address",
                    "Москва", "--origin", "letopis.example/7", "--director", "Орлов Пётр Ильич",
                    "--basis", "приказ № 1"});
    }
    std::string data() const { return folder_.path() + "/data"; }
    /// What the server lets this person be today.
    std::vector<Role> roles_of(const std::string& person) const {
        const Told given = run({"account", "--person", person});
        LetopisServer server{data()};
        Browser browser{server.port()};
        EXPECT_EQ(
            browser.sign_in(said_after(given.out, "Логин: "), said_after(given.out, "Пароль: "))
                .status,
            200);
        return browser.session().roles;
    }

    ScratchFolder folder_;
};

TEST_F(Operating, ASchoolIsFoundedOnceAndItsDirectorSignsIn) {
    const Told told = found();
    ASSERT_EQ(told.exit_code, 0) << told.complaints;
    const Told again = found();
    EXPECT_EQ(again.exit_code, 1);
    EXPECT_THAT(again.complaints, HasSubstr("уже заведена"));
    LetopisServer server{data()};
    Browser director{server.port()};
    EXPECT_EQ(
        director.sign_in(said_after(told.out, "Логин: "), said_after(told.out, "Пароль: ")).status,
        200);
    EXPECT_EQ(director.get("/readyz").status, 200);
    EXPECT_EQ(server.stop(), 0) << server.complaints();
}

TEST_F(Operating, ADeputyIsAppointedByTheDirectorsOrder) {
    ASSERT_EQ(found().exit_code, 0);
    const std::vector<std::string> deputy{"appoint", "--person", "Орлов Пётр Ильич", "--role",
                                          "deputy"};
    const Told unfounded = run(deputy);
    EXPECT_EQ(unfounded.exit_code, 1);
    EXPECT_THAT(unfounded.complaints, HasSubstr("Укажите номер и дату приказа"));
    auto words = deputy;
    words.insert(words.end(), {"--basis", "приказ № 2"});
    EXPECT_EQ(run(words).exit_code, 0);
    EXPECT_THAT(roles_of("Орлов Пётр Ильич"), ElementsAre(Role::director, Role::deputy));
    words.insert(words.end(), {"--class", "7 «Б»"});
    EXPECT_THAT(run(words).complaints, HasSubstr("Укажите одно"));
    const Told stranger =
        run({"appoint", "--person", "Никто Никак", "--role", "clerk", "--basis", "приказ № 3"});
    EXPECT_EQ(stranger.exit_code, 1);
    EXPECT_THAT(stranger.complaints, HasSubstr("Нет человека «Никто Никак»"));
    EXPECT_EQ(run({"verify"}).exit_code, 0);
}

TEST_F(Operating, AClassTeacherIsAppointedToAClassThatIsThere) {
    const std::string person = found_small_school(data()).director.text();
    const auto appoint = [&](const std::string& title) {
        return run({"appoint", "--person", person, "--class", title});
    };
    const Told unknown = appoint("7 «Щ»");
    EXPECT_EQ(unknown.exit_code, 1);
    EXPECT_THAT(unknown.complaints, HasSubstr("Нет класса «7 «Щ»»"));
    const Told told = appoint("7 «А»");
    EXPECT_EQ(told.exit_code, 0) << told.complaints;
    EXPECT_THAT(roles_of(person), Contains(Role::class_teacher));
}

TEST_F(Operating, HoldingsAreTheirOwnersAlone) {
    ASSERT_EQ(found().exit_code, 0);
    const auto others = fs::perms::group_all | fs::perms::others_all;
    EXPECT_EQ(fs::status(data()).permissions() & others, fs::perms::none);
    for (const auto& entry : fs::recursive_directory_iterator{data()})
        EXPECT_EQ(entry.status().permissions() & others, fs::perms::none) << entry.path();
}

TEST_F(Operating, OneProgramOpensAnOrganisationAndCheckingNeedsNoStop) {
    ASSERT_EQ(found().exit_code, 0);
    LetopisServer server{data()};
    EXPECT_EQ(run({"verify"}).exit_code, 0);
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"serve", "--listen", "127.0.0.1:0"}, {"rebuild"}, {"export-log"}}) {
        const Told told = run(words);
        EXPECT_EQ(told.exit_code, 1) << words[0];
        EXPECT_THAT(told.complaints, HasSubstr("уже открыла другая программа")) << words[0];
    }
    EXPECT_EQ(server.stop(), 0);
    EXPECT_EQ(run({"rebuild"}).exit_code, 0);
    EXPECT_EQ(run({"export-log"}).exit_code, 0);
    EXPECT_EQ(letopis_verify({data() + "/log"}).exit_code, 0);
}

TEST_F(Operating, TheHelpOfEveryCommandIsInRussian) {
    const auto no_english =
        AllOf(Not(HasSubstr("Usage")), Not(HasSubstr("OPTIONS")), Not(HasSubstr("Options")),
              Not(HasSubstr("SUBCOMMAND")), Not(HasSubstr("REQUIRED")), Not(HasSubstr("TEXT")),
              Not(HasSubstr("INT")), Not(HasSubstr("Positionals")), Not(HasSubstr("Display")));
    const Told all = letopis({"help"});
    EXPECT_EQ(all.exit_code, 0);
    EXPECT_THAT(all.out, AllOf(HasSubstr("Команды:"), HasSubstr("--version"), no_english));
    for (const char* command : {"serve", "demo", "init", "account", "appoint", "import", "rebuild",
                                "verify", "export-log", "move", "move-accounts", "backup",
                                "restore", "doctor", "config", "openapi"}) {
        SCOPED_TRACE(command);
        EXPECT_THAT(all.out, HasSubstr(std::string{"\n  "} + command + " "));
        const Told told = letopis({"help", command});
        EXPECT_EQ(told.exit_code, 0) << told.complaints;
        EXPECT_THAT(told.out, AllOf(HasSubstr(std::string{"Запуск: letopis "} + command),
                                    HasSubstr("эта справка"), no_english));
        EXPECT_EQ(letopis({command, "--odd"}).exit_code, 2);
    }
    EXPECT_THAT(letopis({"help", "import", "people"}).out, AllOf(HasSubstr("ФАЙЛ"), no_english));
    EXPECT_THAT(letopis_verify({"--help"}).out, AllOf(HasSubstr("ПУТЬ"), no_english));
}

TEST_F(Operating, AWordThatIsNotUnderstoodIsToldInRussian) {
    const Told nothing = letopis({"serve"});
    EXPECT_EQ(nothing.exit_code, 2);
    EXPECT_EQ(nothing.complaints,
              "letopis: не указано: --data (папка данных).\nСправка: letopis serve --help\n");
    EXPECT_THAT(run({"demo", "--students", "2001"}).complaints,
                HasSubstr("--students: нужно целое число от 1 до 2000, а не «2001»."));
    EXPECT_THAT(letopis({"srve"}).complaints, HasSubstr("нет команды «srve». Есть: serve, demo,"));
    const Told no_path = letopis_verify({});
    EXPECT_EQ(no_path.exit_code, 2);
    EXPECT_THAT(no_path.complaints, HasSubstr("letopis-verify: не указано: ПУТЬ"));
}

TEST_F(Operating, AMisspeltSettingRefusesToStartAndIsNamed) {
    ASSERT_EQ(found().exit_code, 0);
    std::ofstream{data() + "/letopis.conf"} << "# настройки\nlissten = 127.0.0.1:8810\n";
    const Told told = run({"serve", "--listen", "127.0.0.1:0"});
    EXPECT_EQ(told.exit_code, 1);
    EXPECT_THAT(told.complaints, AllOf(HasSubstr("letopis.conf, строка 2"), HasSubstr("lissten")));
    // The message points to the list of settings, which must be told all the same.
    const Told list = run({"config"});
    EXPECT_EQ(list.exit_code, 1);
    EXPECT_THAT(list.complaints, HasSubstr("letopis.conf, строка 2"));
    EXPECT_THAT(list.out, AllOf(HasSubstr("по умолчанию"), HasSubstr("listen = ")));
    std::ofstream{data() + "/letopis.conf"} << "access_log = none\nbehind_tls = да\n";
    const Told config = run({"config"});
    EXPECT_EQ(config.exit_code, 0);
    EXPECT_THAT(config.out, AllOf(HasSubstr("access_log = none"), HasSubstr("behind_tls = да")));
}

TEST_F(Operating, ANewPasswordWorksWhileTheServerRuns) {
    ASSERT_EQ(found().exit_code, 0);
    LetopisServer server{data()};
    const Told given = run({"account", "--person", "орлов петр ильич"});
    ASSERT_EQ(given.exit_code, 0) << given.complaints;
    Browser director{server.port()};
    EXPECT_EQ(director.sign_in(said_after(given.out, "Логин: "), said_after(given.out, "Пароль: "))
                  .status,
              200);
    EXPECT_EQ(director.session().name, "Орлов П. И.");
    const Told nobody = run({"account", "--person", "Иванов"});
    EXPECT_EQ(nobody.exit_code, 1);
    EXPECT_THAT(nobody.complaints, HasSubstr("Нет человека «Иванов»"));
}

TEST_F(Operating, AKilledServerStartsAgainWithoutHelp) {
    const SmallSchool school = found_small_school(data());
    for (int i = 0; i < 2; ++i) {
        LetopisServer server{data()};
        Browser teacher{server.port()};
        EXPECT_EQ(teacher.sign_in(SmallSchool::teacher_login, SmallSchool::password).status, 200);
        EXPECT_THAT(teacher.get("/api/v1/courses").body, HasSubstr(school.algebra.text()));
        server.kill();
    }
}

}  // namespace
}  // namespace letopis::testing
