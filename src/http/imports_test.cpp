// Imports over HTTP: looked at, written once, taken back; every wrong file is a sentence in
// Russian, and nothing of it is written.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/fet/fet_sample.h"
#include "exchange/xlsx/xlsx_sample.h"
#include "http/cache/gzip.h"
#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using testing::Answered;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::TestedSite;

const std::string list =
    "Роль;Фамилия;Имя;Отчество;Дата рождения;Личный номер;Класс;Ребёнок\n"
    "обучающийся;Юрьева;Анна;Петровна;01.09.2014;9101;5Б;\n"
    "родитель;Юрьева;Мария;Ивановна;05.03.1985;;;9101\n";

class ImportsOverHttp : public ::testing::Test {
protected:
    Answered post(PersonId person, const std::string& target, const std::string& body) {
        return site_.send(person, Method::post, "/api/v1/" + target, body);
    }
    static std::string file(const std::string& name, const std::string& bytes) {
        return R"("file":{"file_name":")" + name + R"(","coding":"plain","content":")" +
               base64(as_bytes(bytes)) + R"("},"year_title":"")";
    }
    static std::string people(const std::string& bytes, const std::string& columns = "") {
        return "{" + file("люди.csv", bytes) + R"(,"columns":[)" + columns +
               R"(],"form_classes":false})";
    }
    static std::string timetable(const std::string& bytes, const std::string& chosen = "") {
        return "{" + file("школа.fet", bytes) +
               R"(,"scope":"load_and_timetable","lessons_from":"2027-05-10","chosen":[)" + chosen +
               "]}";
    }
    std::string deed(const std::string& upload, const std::string& digest = "") {
        command_ = id_of<CommandId>(40'000 + ++commands_).text();
        return R"({"command_id":")" + command_ + R"(","seen_digest":")" + digest +
               R"(","upload":)" + upload + "}";
    }
    static std::string digest_of(const Answered& preview) {
        const std::string key = R"("digest":")";
        return preview.body.substr(preview.body.find(key) + key.size(), 64);
    }
    std::size_t entries() { return archive_.store.tables().entries.size(); }
    /// Neither a look nor the deed takes the file, and both say why.
    void expect_refused(const std::string& kind, const std::string& upload,
                        const std::string& words) {
        const std::size_t before = entries();
        const Answered seen = post(school_.deputy, "imports/" + kind + "/preview", upload);
        EXPECT_EQ(seen.status, 200) << seen.body;
        EXPECT_THAT(seen.body, HasSubstr(words));
        EXPECT_THAT(seen.body, HasSubstr(R"("digest":"")"));
        const Answered done = post(school_.deputy, "imports/" + kind, deed(upload));
        EXPECT_EQ(done.refusal(), "import_rejected") << done.body;
        EXPECT_THAT(done.body, HasSubstr(words));
        EXPECT_EQ(entries(), before);
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    std::string command_;
    int commands_ = 0;
};

// Evidence: INT-04.
TEST_F(ImportsOverHttp, ALookWritesNothingAndTheDeedWritesWhatWasSeen) {
    const std::size_t before = entries();
    const Answered seen = post(school_.deputy, "imports/people/preview", people(list));
    ASSERT_EQ(seen.status, 200) << seen.body;
    EXPECT_THAT(seen.body,
                HasSubstr(R"({"title":"Обучающиеся","added":1,"already_there":0,"ended":0})"));
    EXPECT_THAT(seen.body, HasSubstr(R"("title":"Юрьева Анна Петровна","about":"5 «Б»")"));
    EXPECT_THAT(seen.body, HasSubstr(R"("header":"Фамилия","column":"last_name")"));
    EXPECT_EQ(entries(), before);
    const std::string order = deed(people(list), digest_of(seen));
    const Answered done = post(school_.deputy, "imports/people", order);
    ASSERT_EQ(done.status, 200) << done.body;
    const std::size_t after = entries();
    EXPECT_GT(after, before);
    EXPECT_EQ(post(school_.deputy, "imports/people", order).status, 200);
    EXPECT_EQ(entries(), after);
    // What was seen is true no longer.
    const Answered late =
        post(school_.deputy, "imports/people", deed(people(list), digest_of(seen)));
    EXPECT_EQ(late.refusal(), "import_stale");
    EXPECT_EQ(entries(), after);
}

// Evidence: INT-04.
TEST_F(ImportsOverHttp, EachWrongListIsASentenceWithItsLine) {
    expect_refused("people", people(""), "файл пуст");
    expect_refused("people", people("Роль;Имя\nученик;Анна\n"), "нет обязательного столбца");
    expect_refused("people",
                   people("Роль;Фамилия;Имя;Личный номер;Класс\n"
                          "ученик;Юрьев;Ян;77;12Я\n"),
                   "строка 2: такого класса или группы нет");
    expect_refused("people",
                   people("Роль;Фамилия;Имя;Личный номер;Класс\n"
                          "ученик;Юрьев;Ян;77;5Б\nученик;Яшин;Яков;77;5Б\n"),
                   "строка 3: личный номер повторяется");
    expect_refused("people",
                   people("Роль;Фамилия;Имя;Личный номер;Класс\n"
                          "ученик;Юрьев;Ян;77\n"),
                   "строка 2: число ячеек не равно числу столбцов");
    expect_refused("people",
                   people("Роль;Фамилия;Имя;Личный номер;Класс\n"
                          "ученик;=1+1;Ян;77;5Б\n"),
                   "ячейка начинается со знака формулы");
    expect_refused("people",
                   people("Роль;Фамилия;Имя;Личный номер;Класс\n"
                          "ученик;Юрьев;Ян;77;5А\n"),
                   "строка 2: учёт по классу за этот год завершён");
    expect_refused("people", people("\xff\xfe\x01\x02"), "кодировка не распознана");
}

TEST_F(ImportsOverHttp, EachWrongTimetableIsASentence) {
    expect_refused("timetable", timetable(""), "файл пуст");
    expect_refused("timetable", timetable("<fet version=\"6.1.1\"><Institution_Name>Школа"),
                   "файл обрезан");
    expect_refused("timetable",
                   timetable("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bbb\">"
                             "<!ENTITY c \"&b;&b;\">]><fet version=\"6.1.1\">&c;</fet>"),
                   "объявления DOCTYPE и ENTITY запрещены");
    expect_refused("timetable", timetable("<html></html>"), "это не файл FET");
}

TEST_F(ImportsOverHttp, AFileThatUnpacksToTooMuchIsNotUnpacked) {
    const std::string packed = gzip(std::string(limits::import_upload_bytes + 1, ' '));
    const std::string upload = R"({"file":{"file_name":"а.csv","coding":"gzip","content":")" +
                               base64(as_bytes(packed)) +
                               R"("},"year_title":"","columns":[],"form_classes":false})";
    expect_refused("people", upload, "файл слишком велик");
    std::string lying = gzip(list);
    lying[lying.size() - 4] = '\x01';
    const std::string damaged = R"({"file":{"file_name":"а.csv","coding":"gzip","content":")" +
                                base64(as_bytes(lying)) +
                                R"("},"year_title":"","columns":[],"form_classes":false})";
    EXPECT_EQ(post(school_.deputy, "imports/people/preview", damaged).refusal(),
              "malformed_request");
    std::string bad_base64 = people(list);
    bad_base64.replace(bad_base64.find(R"("content":")") + 11, 4, "!!!!");
    EXPECT_EQ(post(school_.deputy, "imports/people/preview", bad_base64).refusal(),
              "malformed_request");
}

TEST_F(ImportsOverHttp, UnknownHeadersAreShownAndNamedByHand) {
    const std::string text = "Кто;Кого зовут;Дело;Где\nученик;Юрьев Ян Ильич;77;5Б\n";
    const Answered seen = post(school_.deputy, "imports/people/preview", people(text));
    EXPECT_THAT(seen.body, HasSubstr("нет обязательного столбца"));
    EXPECT_THAT(seen.body, HasSubstr(R"({"header":"Кого зовут","column":null,"samples":["Юрьев)"));
    const std::string columns = R"({"header":"Кого зовут","column":"full_name"},)"
                                R"({"header":"Дело","column":"personal_no"},)"
                                R"({"header":"Где","column":"group"})";
    const Answered named = post(school_.deputy, "imports/people/preview", people(text, columns));
    EXPECT_THAT(named.body, HasSubstr(R"("title":"Юрьев Ян Ильич")"));
    EXPECT_THAT(named.body, HasSubstr(R"("problem":null)"));
}

TEST_F(ImportsOverHttp, LoginsAreGivenOnceByItsAuthorAndTheListIsTakenBack) {
    ASSERT_EQ(post(school_.deputy, "imports/people", deed(people(list))).status, 200);
    const std::string made = "imports/" + command_;
    const Answered shown = site_.get(school_.deputy, "/api/v1/" + made);
    ASSERT_EQ(shown.status, 200) << shown.body;
    const std::string key = R"("person_id":")";
    const std::string person = shown.body.substr(shown.body.find(key) + key.size(), 36);
    const std::string wanted = R"({"persons":[{"person_id":")" + person + R"(","login":""}]})";
    const Answered slips = post(school_.deputy, made + "/logins", wanted);
    ASSERT_EQ(slips.status, 200) << slips.body;
    EXPECT_THAT(slips.body, HasSubstr(R"("login":"iureva.ap","password":")"));
    EXPECT_EQ(post(school_.director, made + "/logins", wanted).refusal(), "not_your_role");
    const std::string other =
        R"({"persons":[{"person_id":")" + school_.petrova.text() + R"(","login":""}]})";
    EXPECT_EQ(post(school_.deputy, made + "/logins", other).refusal(), "not_found");

    const std::string undo = R"({"command_id":")" + id_of<CommandId>(49'000).text() + "\"}";
    EXPECT_EQ(post(school_.petrova, made + "/undoing", undo).refusal(), "not_your_role");
    EXPECT_EQ(post(school_.deputy, made + "/undoing", undo).status, 200);
    EXPECT_THAT(site_.get(school_.deputy, "/api/v1/" + made).body,
                HasSubstr(R"("enrolment_count":0)"));
}

// Evidence: INT-04.
TEST_F(ImportsOverHttp, ATimetableIsLoadedWithChosenNamesAndTakenBack) {
    // The fifth classes have closed their year.
    std::string text = sample_fet();
    for (std::size_t at = 0; (at = text.find("5А", at)) != std::string::npos; ++at) text[at] = '7';
    for (std::size_t at = 0; (at = text.find("5Б", at)) != std::string::npos; ++at) text[at] = '7';
    const Answered unknown = post(school_.deputy, "imports/timetable/preview", timetable(text));
    ASSERT_EQ(unknown.status, 200) << unknown.body;
    EXPECT_THAT(unknown.body,
                HasSubstr(R"({"kind":"teacher","name":"Иванова М.П.","known_id":""})"));
    EXPECT_THAT(unknown.body, HasSubstr(R"("title":"Петрова Анна Ивановна")"));
    const std::string chosen =
        R"({"kind":"teacher","name":"Иванова М.П.","known_id":")" + school_.petrova.text() + "\"}";
    const Answered seen =
        post(school_.deputy, "imports/timetable/preview", timetable(text, chosen));
    EXPECT_THAT(seen.body, HasSubstr(R"("about":"в файле: Иванова М.П.")"));
    const Answered wrong = post(school_.deputy, "imports/timetable/preview",
                                timetable(text, R"({"kind":"teacher","name":"Иванова М.П.",)"
                                                R"("known_id":")" +
                                                    school_.zhukova.text() + "\"}"));
    EXPECT_EQ(wrong.refusal(), "invalid_value") << wrong.body;
    EXPECT_THAT(wrong.body, HasSubstr("Иванова М.П."));
    const Answered done =
        post(school_.deputy, "imports/timetable", deed(timetable(text, chosen), digest_of(seen)));
    ASSERT_EQ(done.status, 200) << done.body;
    site_.restart();
    const std::string made = "imports/" + command_;
    EXPECT_THAT(site_.get(school_.deputy, "/api/v1/" + made).body, HasSubstr(R"("may_undo":true)"));
    const std::string undo = R"({"command_id":")" + id_of<CommandId>(49'500).text() + "\"}";
    ASSERT_EQ(post(school_.deputy, made + "/undoing", undo).status, 200);
    site_.restart();
    EXPECT_THAT(
        site_.get(school_.deputy, "/api/v1/" + made).body,
        HasSubstr(R"("lesson_count":0,"load_count":0,"returning_count":0,"may_undo":false)"));
    EXPECT_EQ(post(school_.deputy, "imports/timetable", deed(timetable(text, chosen))).status, 200)
        << "and again";
}

TEST_F(ImportsOverHttp, WhoDoesNotChooseNamesNeedNotSaySo) {
    const std::string upload = "{" + file("школа.fet", sample_fet()) + R"(,"scope":"load_only"})";
    const Answered seen = post(school_.deputy, "imports/timetable/preview", upload);
    EXPECT_EQ(seen.status, 200) << seen.body;
    EXPECT_THAT(seen.body, HasSubstr(R"("name":"Иванова М.П.")"));
}

TEST_F(ImportsOverHttp, AYearWithoutMorePeriodsAndBellsNeedNotSaySo) {
    std::string year =
        site_.get(school_.deputy, "/api/v1/setup/usual-year?family=general&first_year=2027").body;
    const std::string none = R"(,"more_periods":[],"more_bells":[])";
    ASSERT_THAT(year, HasSubstr(none));
    year.erase(year.find(none), none.size());
    const Answered opened =
        post(school_.deputy, "setup/year",
             R"({"command_id":")" + id_of<CommandId>(49'003).text() + R"(","year":)" + year + "}");
    EXPECT_EQ(opened.status, 200) << opened.body;
}

TEST_F(ImportsOverHttp, WhoMayNotIsToldSo) {
    EXPECT_EQ(post(school_.petrova, "imports/people/preview", people(list)).refusal(),
              "not_your_role");
    EXPECT_EQ(post(school_.zhukov, "imports/people", deed(people(list))).refusal(),
              "not_your_role");
    EXPECT_EQ(site_.get(school_.zhukov, "/api/v1/setup").refusal(), "not_your_role");
}

TEST_F(ImportsOverHttp, AServerThatHasASchoolFoundsNoOther) {
    const std::string body =
        R"({"code":"x","full_name":"Школа","short_name":"Школа","address":"Москва",)"
        R"("log_origin":"","last_name":"Орлов","first_name":"Илья","patronymic":"",)"
        R"("basis":"приказ","login":"orlov","password":"long enough"})";
    Request request = site_.request(Method::post, "/api/v1/founding", body);
    EXPECT_EQ(site_.ask(request).refusal(), "organization_exists");
    EXPECT_THAT(site_.ask(site_.request(Method::get, "/api/v1/founding")).body,
                HasSubstr(R"("is_open":false)"));
    EXPECT_EQ(site_.ask(site_.request(Method::get, "/setup")).status, 404);
}

TEST_F(ImportsOverHttp, TheUsualYearIsProposedAndOpenedOnce) {
    const Answered usual =
        site_.get(school_.deputy,
                  "/api/v1/setup/usual-year?family=general&first_year=2027&period_kind=trimester");
    ASSERT_EQ(usual.status, 200) << usual.body;
    EXPECT_THAT(usual.body, HasSubstr("III триместр"));
    const auto order = [&](int number) {
        return R"({"command_id":")" + id_of<CommandId>(number).text() + R"(","year":)" +
               usual.body + "}";
    };
    EXPECT_EQ(post(school_.deputy, "setup/year", order(49'001)).status, 200);
    const Answered again = post(school_.deputy, "setup/year", order(49'002));
    EXPECT_EQ(again.refusal(), "invalid_value");
    EXPECT_THAT(again.body, HasSubstr(R"("field":"title")"));
    EXPECT_THAT(site_.get(school_.deputy, "/api/v1/setup").body, HasSubstr("teachers_may_begin"));
}

// Evidence: INT-04.
TEST_F(ImportsOverHttp, AWorkbookIsReadAsCsvAndItsSheetsAreTold) {
    const auto upload = [](const std::string& rows, const std::string& sheet) {
        return R"({"file":{"file_name":"люди.xlsx","coding":"plain","content":")" +
               base64(as_bytes(zipped(sample_book(rows), Packing::deflated))) + R"(","sheet":)" +
               sheet + R"(},"year_title":"","columns":[],"form_classes":false})";
    };
    const std::string head = "<row r=\"1\">" + text_cell("A1", "Роль") +
                             text_cell("B1", "Фамилия") + text_cell("C1", "Имя") +
                             text_cell("D1", "Дата рождения") + text_cell("E1", "Личный номер") +
                             text_cell("F1", "Класс") + "</row>";
    const auto student = [&](const std::string& birth) {
        return head + "<row r=\"2\">" + text_cell("A2", "обучающийся") + text_cell("B2", "Юрьева") +
               text_cell("C2", "Анна") + birth + number_cell("E2", "9101") + text_cell("F2", "5Б") +
               "</row>";
    };
    const std::string right = upload(student(number_cell("D2", "41883", 1)), "null");
    const Answered seen = post(school_.deputy, "imports/people/preview", right);
    ASSERT_EQ(seen.status, 200) << seen.body;
    EXPECT_THAT(seen.body,
                HasSubstr(R"({"title":"Обучающиеся","added":1,"already_there":0,"ended":0})"));
    EXPECT_THAT(seen.body, HasSubstr(R"("sheets":["5А","Справка"])"));
    EXPECT_THAT(seen.body, HasSubstr("Лист книги: «5А»."));
    const std::size_t before = entries();
    EXPECT_EQ(post(school_.deputy, "imports/people", deed(right, digest_of(seen))).status, 200);
    EXPECT_GT(entries(), before);
    expect_refused("people", upload(student("<c r=\"D2\"><f>TODAY()</f><v>41883</v></c>"), "null"),
                   "лист «5А», строка 2: в ячейке формула, а не значение: столбец D");
    expect_refused("people", upload(student(number_cell("D2", "41883")), "null"),
                   "задайте столбцу формат «Дата»");
    const std::string other = upload(student(""), R"("Справка")");
    expect_refused("people", other, "лист пуст: «Справка»");
    EXPECT_THAT(post(school_.deputy, "imports/people/preview", other).body,
                HasSubstr(R"("sheets":["5А","Справка"])"))
        << "so that another one can be chosen";
}

}  // namespace
}  // namespace letopis::http
