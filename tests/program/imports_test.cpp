// Timetables and people through the command line: a dry run changes nothing, --apply writes all or
// nothing, and a bad file is told by its name, line, rule and remedy.

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

#include "app/imports/usual_year.h"
#include "base/clock.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "exchange/fet/fet_sample.h"
#include "exchange/problem.h"
#include "exchange/xlsx/xlsx_sample.h"
#include "program/browser.h"
#include "program/letopis_program.h"
#include "program/scratch_folder.h"

namespace letopis::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::Not;

/// The name of the first rule that is told in words, with what to do; "" where none is.
std::string first_rule_told(const std::string& complaints) {
    constexpr ImportRule all[] = {
#define LETOPIS_IMPORT_RULE(id, title, remedy) ImportRule::id,
#include "exchange/import_rules.def"
#undef LETOPIS_IMPORT_RULE
    };
    std::string first;
    std::size_t first_at = std::string::npos;
    for (const ImportRule rule : all) {
        const std::size_t at = complaints.find(": " + std::string{rule_title(rule)});
        const bool says_what_to_do =
            complaints.find(" — " + std::string{rule_remedy(rule)}) != std::string::npos;
        if (at >= first_at || !says_what_to_do) continue;
        first_at = at;
        first = rule_name(rule);
    }
    return first;
}

std::string bytes_of(const fs::path& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// The school year of today: whoever is enrolled in it may sign in.
const int first_year = school_year_of(moscow_date(SystemClock{}.now()));
const std::string year = std::to_string(first_year);

const std::string header =
    "Роль;Фамилия;Имя;Отчество;Дата рождения;Пол;Личный номер;Класс;Приказ №;Дата приказа;"
    "Дата зачисления;Ребёнок;Степень родства;Должность;Логин\n";
const std::string anna = "обучающийся;Ёжикова;Анна;-;01.09.2014;ж;Л-101;5А;12-к;28.08." + year +
                         ";01.09." + year + ";;;;\n";
const std::string boris = "ученик;Ёжиков;Борис;Петрович;2014-09-01;м;Л-102;5А;12-к;28.08." + year +
                          ";01.09." + year + ";;;;\n";
const std::string mother =
    "законный представитель;Ёжикова;Мария;Петровна;05.03.1985;ж;;;;;;Л-101;мать;;maria\n";

/// A line of the file that is cut into slips of paper.
struct Slip {
    std::string login;
    std::string password;
};
Slip slip_of(const std::string& table, const std::string& name) {
    for (const std::string_view line : split(table, '\n')) {
        const std::string trimmed = squeeze_spaces(line);
        const auto cells = split(trimmed, ';');
        if (cells.size() == 3 && cells[0].find(name) != std::string_view::npos)
            return {std::string{cells[1]}, std::string{cells[2]}};
    }
    ADD_FAILURE() << name << " is not in " << table;
    return {};
}

class Imports : public ::testing::Test {
protected:
    Imports() {
        const Told founded =
            letopis({"init", "--data", data(), "--name", "ГБОУ «Школа № 7»", "--short", "Школа № 7",
                     "--address", "Москва", "--origin", "letopis.example/7", "--director",
                     "Орлов Пётр Ильич", "--basis", "приказ № 1"});
        EXPECT_EQ(founded.exit_code, 0) << founded.complaints;
        fs::create_directories(folder_.path() + "/files");
    }
    std::string data() const { return folder_.path() + "/data"; }
    std::string write(const std::string& name, const std::string& bytes) const {
        const std::string path = folder_.path() + "/files/" + name;
        std::ofstream{path, std::ios::binary} << bytes;
        return path;
    }
    /// `letopis import KIND FILE …`
    Told import(const std::string& kind, const std::string& file,
                std::vector<std::string> more = {}) const {
        return import_into(data(), kind, file, std::move(more));
    }
    static Told import_into(const std::string& folder, const std::string& kind,
                            const std::string& file, std::vector<std::string> more) {
        std::vector<std::string> words{"import",
                                       kind,
                                       file,
                                       "--data",
                                       folder,
                                       "--year",
                                       year + "/" + std::to_string(first_year + 1)};
        words.insert(words.end(), more.begin(), more.end());
        return letopis(words);
    }
    void apply(const std::string& kind, const std::string& file) const {
        const Told told = import(kind, file, {"--apply"});
        ASSERT_EQ(told.exit_code, 0) << told.complaints;
        EXPECT_THAT(told.out, HasSubstr("Загружено"));
    }
    /// SHA-256 of every file of the holdings. Who looked in leaves SQLite's shared memory and an
    /// empty log behind: nothing of the school's.
    std::map<std::string, std::string> fingerprint() const {
        std::map<std::string, std::string> hashes;
        for (const auto& entry : fs::recursive_directory_iterator{data()}) {
            const std::string path = entry.path().string();
            if (!entry.is_regular_file() || path.ends_with("-shm")) continue;
            const std::string bytes = bytes_of(path);
            if (path.ends_with("-wal") && bytes.empty()) continue;
            hashes[path] = sha256_hex(as_bytes(bytes));
        }
        return hashes;
    }
    /// Refused with and without --apply: the file, the line, the rule and what to do; and nothing
    /// has changed.
    void expect_refused(const std::string& kind, const std::string& name, const std::string& bytes,
                        int line, ImportRule rule) const {
        SCOPED_TRACE(name);
        const std::string path = write(name, bytes);
        const auto before = fingerprint();
        for (const bool applied : {false, true}) {
            const Told told =
                import(kind, path,
                       applied ? std::vector<std::string>{"--apply"} : std::vector<std::string>{});
            EXPECT_EQ(told.exit_code, 1);
            EXPECT_EQ(told.out, "");
            EXPECT_THAT(told.complaints, AllOf(HasSubstr("Файл не принят"), HasSubstr(path + "."),
                                               HasSubstr("База не изменена")));
            EXPECT_THAT(told.complaints, HasSubstr("строка " + std::to_string(line) + ": " +
                                                   std::string{rule_title(rule)}));
            EXPECT_THAT(told.complaints, HasSubstr(" — " + std::string{rule_remedy(rule)}));
            // A rule is told in words, never by its name in the program.
            EXPECT_THAT(told.complaints, Not(HasSubstr(std::string{rule_name(rule)})));
            EXPECT_EQ(fingerprint(), before);
        }
    }

    ScratchFolder folder_;
};

// Evidence: INT-04.
TEST_F(Imports, ADryRunTellsWhatWouldHappenAndChangesNothing) {
    const auto before = fingerprint();
    const std::string timetable = write("school.fet", sample_fet());
    const Told told = import("fet", timetable);
    EXPECT_EQ(told.exit_code, 0) << told.complaints;
    EXPECT_THAT(told.out,
                AllOf(HasSubstr("Пробный прогон, база не изменена"),
                      ContainsRegex("Курсы +новых: 3, уже есть: 0"), HasSubstr("--apply")));
    EXPECT_EQ(fingerprint(), before);

    apply("fet", timetable);
    const auto with_timetable = fingerprint();
    EXPECT_NE(with_timetable, before);
    const Told people = import("people", write("people.csv", header + anna + boris + mother));
    EXPECT_EQ(people.exit_code, 0) << people.complaints;
    EXPECT_THAT(people.out, AllOf(HasSubstr("Пробный прогон"),
                                  ContainsRegex("Обучающиеся +новых: 2, уже есть: 0")));
    EXPECT_EQ(fingerprint(), with_timetable);
}

// Evidence: INT-04.
TEST_F(Imports, WhatWasWrittenIsThereAndASecondTimeAddsNothing) {
    const std::string timetable = write("school.fet", sample_fet());
    const std::string people = write("people.csv", header + anna + boris + mother);
    apply("fet", timetable);
    apply("people", people);
    EXPECT_THAT(import("fet", timetable).out, ContainsRegex("Курсы +новых: 0, уже есть: 3"));
    EXPECT_THAT(import("people", people).out, ContainsRegex("Обучающиеся +новых: 0, уже есть: 2"));
    // The same people out of another program: windows-1251, tabs, «е» for «ё».
    const std::string other_hand =
        "\xD0\xEE\xEB\xFC\t\xD4\xE0\xEC\xE8\xEB\xE8\xFF\t\xC8\xEC\xFF\t\xCB\xE8\xF7\xED\xFB\xE9 "
        "\xED\xEE\xEC\xE5\xF0\t\xCA\xEB\xE0\xF1\xF1\t\xC4\xE0\xF2\xE0 "
        "\xF0\xEE\xE6\xE4\xE5\xED\xE8\xFF\r\n"
        "\xF3\xF7\xE5\xED\xE8\xF6\xE0\t\xC5\xE6\xE8\xEA\xEE\xE2\xE0\t\xC0\xED\xED\xE0\t"
        "\xCB-101\t5\xC0\t01.09.2014\r\n";
    const Told told = import("people", write("other.csv", other_hand));
    EXPECT_EQ(told.exit_code, 0) << told.complaints;
    EXPECT_THAT(told.out, ContainsRegex("Обучающиеся +новых: 0, уже есть: 1"));
    EXPECT_EQ(letopis({"verify", "--data", data()}).exit_code, 0);
}

// Evidence: SEC-12, AP-05.
TEST_F(Imports, AChildSignsInWithWhatTheSchoolHandedOutAndNothingElse) {
    apply("fet", write("school.fet", sample_fet()));
    // The list has no column for an address or a telephone.
    const std::string people = write("people.csv", header + anna + boris + mother);
    const std::string slips = folder_.path() + "/slips.csv";
    const Told told = import("people", people, {"--apply", "--passwords", slips});
    EXPECT_EQ(told.exit_code, 0) << told.complaints;
    EXPECT_EQ(fs::status(slips).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    const Slip slip = slip_of(bytes_of(slips), "Ёжикова Анна");
    const Slip guardian = slip_of(bytes_of(slips), "Ёжикова Мария Петровна");
    EXPECT_EQ(guardian.login, "maria");

    LetopisServer server{data()};
    Browser child{server.port()};
    EXPECT_EQ(child.sign_in(slip.login, guardian.password).status, 401);
    EXPECT_EQ(child.sign_in(slip.login, slip.password).status, 200);
    EXPECT_EQ(child.session().student_id, child.session().person_id);
    EXPECT_TRUE(child.session().must_change_password);
    EXPECT_EQ(server.stop(), 0);

    const Told again = import("people", people, {"--apply", "--passwords", slips});
    EXPECT_EQ(again.exit_code, 1);
    EXPECT_THAT(again.complaints, HasSubstr("файл уже есть"));
}

// Evidence: CUR-06.
TEST_F(Imports, ABadTimetableIsToldByFileLineRuleAndRemedy) {
    const std::string good = sample_fet();
    expect_refused("fet", "truncated.fet", good.substr(0, good.size() / 2), 41,
                   ImportRule::xml_truncated);
    expect_refused("fet", "bomb.fet",
                   with(good, "<fet ",
                        "<!DOCTYPE fet [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<fet "),
                   2, ImportRule::doctype_forbidden);
    expect_refused("fet", "encoding.fet", with(good, "Школа", "\xD8\xEA\xEE\xEB\xE0"), 4,
                   ImportRule::wrong_encoding);
    expect_refused("fet", "group.fet",
                   with(good, "<Students>5Б</Students>", "<Students>5В</Students>"), 41,
                   ImportRule::unknown_students);
    expect_refused("fet", "busy.fet",
                   with(good, "<Preferred_Day>Вторник</Preferred_Day>",
                        "<Preferred_Day>Понедельник</Preferred_Day>"),
                   59, ImportRule::teacher_busy);
    expect_refused("fet", "long.fet",
                   with(good, "Алгебра</Name>", std::string(10'000'000, 'x') + "</Name>"), 20,
                   ImportRule::line_too_long);
}

TEST_F(Imports, ABadListOfPeopleIsToldByFileLineRuleAndRemedy) {
    apply("fet", write("school.fet", sample_fet()));
    const std::string good = header + anna + boris;
    expect_refused("people", "truncated.csv", good + "\"обучающийся;Ежов;Ким;;;;;5А;;;;;;;\n", 4,
                   ImportRule::unclosed_quote);
    expect_refused("people", "encoding.csv", header + with(anna, "Анна", "\xD0\x98\xFF\x98"), 2,
                   ImportRule::wrong_encoding);
    expect_refused("people", "group.csv", header + with(anna, "5А", "9Я"), 2,
                   ImportRule::unknown_group);
    expect_refused("people", "long.csv", header + with(anna, "Анна", std::string(10'000'000, 'x')),
                   2, ImportRule::line_too_long);
    expect_refused("people", "column.csv", "Фамилия;Имя\nИванов;Иван\n", 1,
                   ImportRule::missing_column);
    expect_refused("people", "formula.csv", header + with(anna, "Анна", "=1+1"), 2,
                   ImportRule::formula_cell);
    expect_refused("people", "number.csv", header + anna + with(boris, "Л-102", "Л-101"), 3,
                   ImportRule::duplicate_personal_no);
}

TEST_F(Imports, AFileThatIsNotThereAndAnOrganisationThatIsNotThereAreTold) {
    const Told no_file = import("fet", folder_.path() + "/nothing.fet");
    EXPECT_EQ(no_file.exit_code, 1);
    EXPECT_THAT(no_file.complaints, HasSubstr("такого файла нет"));
    const Told no_school =
        letopis({"import", "fet", write("school.fet", sample_fet()), "--data", folder_.path()});
    EXPECT_EQ(no_school.exit_code, 1);
    EXPECT_THAT(no_school.complaints, HasSubstr("letopis init"));
}

/// Every .fet that Debian's fet-data brings.
std::vector<fs::path> fet_data() {
    const fs::path folder = "/usr/share/doc/fet-data/examples";
    std::vector<fs::path> files;
    if (!fs::exists(folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator{folder})
        if (entry.path().extension() == ".fet") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

TEST_F(Imports, EveryFileOfFetDataIsTakenAndWrittenOrRefusedByARule) {
    const auto files = fet_data();
    if (files.empty()) GTEST_SKIP() << "skipped: package fet-data is not installed";
    const auto before = fingerprint();
    const std::string written = folder_.path() + "/written";
    std::map<std::string, int> outcomes;
    for (const fs::path& file : files) {
        SCOPED_TRACE(file.string());
        const Told told = import("fet", file.string());
        if (told.exit_code == 0) {
            EXPECT_THAT(told.out, HasSubstr("Уроки"));
            ++outcomes["taken"];
            // What a dry run takes is written as well, into a school of its own.
            fs::copy(data(), written, fs::copy_options::recursive);
            const Told applied = import_into(written, "fet", file.string(), {"--apply"});
            EXPECT_EQ(applied.exit_code, 0) << applied.complaints;
            EXPECT_THAT(applied.out, HasSubstr("Загружено"));
            fs::remove_all(written);
            continue;
        }
        EXPECT_EQ(told.exit_code, 1) << told.complaints;
        ++outcomes[first_rule_told(told.complaints)];
    }
    // As fet-data 6.8.5 of Debian 12 is: most files are not solved, by their authors' intent.
    const std::map<std::string, int> expected{{"taken", 16},
                                              {"timetable_not_placed", 165},
                                              {"unsupported_mode", 21},
                                              {"missing_value", 14},
                                              {"duplicate_name", 11},
                                              {"cycle_not_understood", 7},
                                              {"dates_instead_of_days", 2}};
    EXPECT_EQ(outcomes, expected);
    EXPECT_EQ(fingerprint(), before);
}

// Evidence: INT-04.
TEST_F(Imports, AWorkbookIsImportedFromTheSheetThatIsNamed) {
    apply("fet", write("school.fet", sample_fet()));
    SampleParts parts = sample_book("<row r=\"1\">" + text_cell("A1", "Заметки") + "</row>");
    parts["xl/worksheets/sheet3.xml"] =
        with(parts["xl/worksheets/sheet3.xml"], "<sheetData>",
             "<sheetData>" +
                 with(sample_people_rows(), text_cell("F2", "5 «А»"), text_cell("F2", "5А")));
    const std::string book = zipped(parts, Packing::deflated);
    const std::string path = write("people.xlsx", book);
    const Told first = import("people", path);
    EXPECT_EQ(first.exit_code, 1);
    EXPECT_THAT(first.complaints,
                HasSubstr("лист «5А», строка 1: нет обязательного столбца: «Роль»"));
    const Told seen = import("people", path, {"--sheet", "Справка"});
    EXPECT_EQ(seen.exit_code, 0) << seen.complaints;
    EXPECT_THAT(seen.out, AllOf(HasSubstr("Лист книги: «Справка»"),
                                ContainsRegex("Обучающиеся +новых: 1, уже есть: 0")));
    const Told done = import("people", path, {"--sheet", "Справка", "--apply"});
    EXPECT_EQ(done.exit_code, 0) << done.complaints;
    EXPECT_THAT(import("people", path, {"--sheet", "Справка"}).out,
                ContainsRegex("Обучающиеся +новых: 0, уже есть: 1"));
    const Told other = import("people", path, {"--sheet", "Нет такого"});
    EXPECT_THAT(other.complaints, HasSubstr("есть: «5А», «Справка»"));
    expect_refused("people", "computed.xlsx",
                   zipped(sample_book(with(sample_people_rows(), number_cell("E2", "101"),
                                           "<c r=\"E2\"><f>100+1</f><v>101</v></c>"))),
                   2, ImportRule::computed_cell);
    const Told cut = import("people", write("cut.xlsx", book.substr(0, book.size() / 2)));
    EXPECT_EQ(cut.exit_code, 1);
    EXPECT_THAT(cut.complaints, HasSubstr("повреждён или обрезан"));
}

// Evidence: INT-04, LAW-10.
TEST_F(Imports, ResultsOfExamsComeFromAWorkbookByWhoKeepsExams) {
    std::string ninth = sample_fet();
    for (std::size_t at = ninth.find("5А"); at != std::string::npos; at = ninth.find("5А"))
        ninth.replace(at, 1, "9");
    apply("fet", write("school.fet", ninth));
    std::string people = header + anna + boris;
    for (std::size_t at = people.find(";5А;"); at != std::string::npos; at = people.find(";5А;"))
        people.replace(at + 1, 1, "9");
    apply("people", write("people.csv", people));
    const auto list = [](const char* points) {
        return zipped(sample_book("<row r=\"1\">" + text_cell("A1", "№ личного дела") +
                                  text_cell("B1", "Предмет") + text_cell("C1", "Баллы") +
                                  text_cell("D1", "Отметка") + "</row><row r=\"2\">" +
                                  text_cell("A2", "Л-101") + text_cell("B2", "Алгебра") +
                                  number_cell("C2", points) + number_cell("D2", "4") + "</row>"));
    };
    const std::string day = moscow_date(SystemClock{}.now()).iso();
    const std::vector<std::string> order{
        "--class", "9А",         "--kind", "basic", "--held-on",
        day,       "--protocol", "17",     "--by",  "Орлов Пётр Ильич"};
    const auto exams = [&](const std::string& bytes, std::vector<std::string> more = {}) {
        more.insert(more.end(), order.begin(), order.end());
        return import("exams", write("exams.xlsx", bytes), std::move(more));
    };
    const auto before = fingerprint();
    const Told seen = exams(list("21"));
    EXPECT_EQ(seen.exit_code, 0) << seen.complaints;
    EXPECT_THAT(seen.out, AllOf(HasSubstr("Пробный прогон"), HasSubstr("Лист книги: «5А»"),
                                HasSubstr("Новых: 1")));
    EXPECT_EQ(fingerprint(), before);
    const Told wrong = exams(list("210"), {"--apply"});
    EXPECT_EQ(wrong.exit_code, 1);
    EXPECT_THAT(wrong.complaints,
                AllOf(HasSubstr("лист «5А», строка 2"), HasSubstr("целое число от 0 до 100")));
    EXPECT_EQ(fingerprint(), before);
    const Told done = exams(list("21"), {"--apply"});
    EXPECT_EQ(done.exit_code, 0) << done.complaints;
    EXPECT_THAT(exams(list("21")).out, HasSubstr("так и записаны: 1"));
    EXPECT_EQ(letopis({"verify", "--data", data()}).exit_code, 0);
}

}  // namespace
}  // namespace letopis::testing
