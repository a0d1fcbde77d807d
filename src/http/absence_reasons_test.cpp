// What an inspector is told of an absence, at every door that he may open (b.2, «Attendance
// reason/document»): that the student was absent, and not why.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/testing/tested_site.h"
#include "http/testing/unzipped.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using ::testing::AllOf;
using testing::Answered;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::TestedSite;
using testing::Unzipped;

/// Monday 7 September 2026: Жукова was absent, then ill by a document of her class teacher.
class AbsenceReasonsOverHttp : public ::testing::Test {
protected:
    AbsenceReasonsOverHttp() {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {12 * 60}));
        archive_.state({PersonRegistered{{.person_id = inspector_, .last_name = "Кротов"}},
                        VisitOpened{.inspector_id = inspector_,
                                    .authority = "Департамент",
                                    .basis_no = "14-К",
                                    .basis_on = Date{2026, 9, 1},
                                    .from_on = Date{2026, 9, 1},
                                    .to_on = Date{2026, 9, 30},
                                    .study_group_ids = {school_.class_5a}},
                        RoleAssigned{{.person_id = admin_,
                                      .role = AppointedRole::journal_admin,
                                      .valid_from = Date{2026, 9, 1}}},
                        TopicRecorded{.lesson_id = school_.russian_7, .topic = "Имя"}});
        by_teacher(AttendanceStatus::absent);
        absent_ = last();
        archive_.state({AttendanceRecorded{.lesson_id = school_.russian_7,
                                           .student_id = school_.zhukova,
                                           .status = AttendanceStatus::ill,
                                           .corrects = absent_,
                                           .reason = "Справка врача № 5"}},
                       school_.petrova);
        ill_ = last();
        site_.restart();
    }
    void by_teacher(AttendanceStatus status) {
        archive_.state(
            {AttendanceRecorded{
                .lesson_id = school_.russian_7, .student_id = school_.zhukova, .status = status}},
            school_.sidorov);
    }
    EntryIndex last() const { return std::ssize(archive_.store.tables().entries) - 1; }
    std::string get(PersonId person, const std::string& target) {
        const Answered answered = site_.get(person, target);
        EXPECT_EQ(answered.status, 200) << target << answered.body;
        return answered.body;
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    const PersonId inspector_ = id_of<PersonId>(195);
    const PersonId admin_ = id_of<PersonId>(196);
    EntryIndex absent_ = -1;
    EntryIndex ill_ = -1;
    const std::string course_ = "/api/v1/courses/" + school_.russian_5a.text();
    const std::string lesson_ = "/api/v1/lessons/" + school_.russian_7.text();
};

// Evidence: AP-06.
TEST_F(AbsenceReasonsOverHttp, ThePageOfAJournalIsKeptApartForWhoIsNotTold) {
    const std::string page = course_ + "/journal";
    for (int i = 0; i < 2; ++i) {  // The second is given from the cache.
        EXPECT_THAT(get(school_.deputy, page), HasSubstr(R"("text":"б")"));
        EXPECT_THAT(get(school_.petrova, page), HasSubstr(R"("text":"б")"));
        EXPECT_THAT(get(school_.sidorov, page), HasSubstr(R"("text":"б")"));
        for (const PersonId person : {inspector_, admin_}) {
            const std::string body = get(person, page);
            EXPECT_THAT(body, HasSubstr(R"("text":"н")"));
            EXPECT_THAT(body, Not(HasSubstr(R"("text":"б")")));
        }
    }
}

TEST_F(AbsenceReasonsOverHttp, TheHistoryTellsOnlyThatHeWasAbsent) {
    const std::string history = lesson_ + "/students/" + school_.zhukova.text() + "/history";
    const std::string whole = get(school_.deputy, history);
    EXPECT_THAT(whole, HasSubstr(R"("old_text":"н","text":"б")"));
    EXPECT_THAT(whole, HasSubstr("Справка врача"));
    const std::string body = get(inspector_, history);
    EXPECT_THAT(body, HasSubstr(R"("old_text":"","text":"н")"));
    EXPECT_THAT(body, Not(HasSubstr(R"("old_text":"н")"))) << "what changed is the reason alone";
    EXPECT_THAT(body, Not(HasSubstr("Справка")));
    EXPECT_THAT(body, Not(HasSubstr("\"б\"")));
}

TEST_F(AbsenceReasonsOverHttp, ThatHeWasThereAfterAllIsToldWithoutTheReason) {
    archive_.state({AttendanceRecorded{.lesson_id = school_.russian_7,
                                       .student_id = school_.zhukova,
                                       .status = AttendanceStatus::present,
                                       .corrects = ill_,
                                       .reason = "ошибка в справке"}},
                   school_.petrova);
    site_.restart();
    const std::string body =
        get(inspector_, lesson_ + "/students/" + school_.zhukova.text() + "/history");
    EXPECT_THAT(body, HasSubstr(R"("old_text":"н","text":"")"));
    EXPECT_THAT(body, Not(HasSubstr("справке")));
    const std::string protocol =
        get(inspector_, "/api/v1/corrections/protocol?study_group_id=" + school_.class_5a.text());
    EXPECT_THAT(protocol, HasSubstr(R"("found_count":1)"));
    EXPECT_THAT(protocol, HasSubstr(R"("was":"н","became":"")"));
}

TEST_F(AbsenceReasonsOverHttp, TheProtocolOfCorrectionsDoesNotHaveWhatChangedOnlyTheReason) {
    const std::string query = "?study_group_id=" + school_.class_5a.text();
    const std::string protocol = "/api/v1/corrections/protocol";
    EXPECT_THAT(get(school_.deputy, protocol + query), HasSubstr(R"("was":"н","became":"б")"));
    const std::string body = get(inspector_, protocol + query);
    EXPECT_THAT(body, HasSubstr(R"("found_count":0)"));
    EXPECT_THAT(body, Not(HasSubstr("Справка")));
    EXPECT_THAT(get(inspector_, protocol + query + "&reason=%D0%A1%D0%BF%D1%80%D0%B0%D0%B2%D0%BA"),
                HasSubstr(R"("found_count":0)"))
        << "nor is it found by the reason";
    EXPECT_THAT(get(school_.deputy, protocol + ".csv" + query), HasSubstr("Справка"));
    EXPECT_THAT(get(inspector_, protocol + ".csv" + query), Not(HasSubstr("Справка")));
    const auto words = [&](PersonId person) {
        return Unzipped{get(person, protocol + ".xlsx" + query)}.part("xl/sharedStrings.xml");
    };
    EXPECT_THAT(words(school_.deputy), HasSubstr("Справка"));
    EXPECT_THAT(words(inspector_), AllOf(HasSubstr("Автор"), Not(HasSubstr("Справка"))));
    EXPECT_THAT(get(school_.deputy, protocol + ".pdf" + query), HasSubstr("Справка"));
    EXPECT_THAT(get(inspector_, protocol + ".pdf" + query), Not(HasSubstr("Справка")));
}

TEST_F(AbsenceReasonsOverHttp, AReceiptHasTheBytesOfTheEntryAndSoIsNotForHim) {
    for (const EntryIndex entry : {absent_, ill_}) {
        const std::string receipt = "/api/v1/entries/" + std::to_string(entry) + "/receipt";
        for (const PersonId person : {inspector_, admin_})
            EXPECT_EQ(site_.get(person, receipt).refusal(), "not_found");
        get(school_.deputy, receipt);
        get(school_.sidorov, receipt);
        get(school_.zhukov, receipt);
    }
}

// Evidence: AP-06.
TEST_F(AbsenceReasonsOverHttp, NotesBesideANameSayNothingOfHealth) {
    archive_.state({ExemptionGranted{.student_id = school_.zhukova,
                                     .subject_id = school_.russian,
                                     .kind = ExemptionKind::practice,
                                     .from_on = Date{2026, 9, 1},
                                     .to_on = Date{2026, 9, 30},
                                     .document_no = "7"},
                    StudyModeSet{.student_id = school_.yozhikov,
                                 .kind = StudyModeKind::home,
                                 .from_on = Date{2026, 9, 1},
                                 .to_on = Date{2026, 9, 30}},
                    StudyModeSet{.student_id = school_.ezhov,
                                 .kind = StudyModeKind::family,
                                 .from_on = Date{2026, 9, 1},
                                 .to_on = Date{2026, 9, 30}}},
                   school_.deputy);
    site_.restart();
    const std::string page = course_ + "/journal";
    const auto whole = AllOf(HasSubstr("Освобожд"), HasSubstr("обучение на дому"));
    const auto without = AllOf(Not(HasSubstr("Освобожд")), Not(HasSubstr("на дому")),
                               HasSubstr("не посещает класс по приказу с 01.09.2026 по 30.09.2026"),
                               Not(HasSubstr("семейное образование")));
    for (int i = 0; i < 2; ++i) {  // The second is given from the cache.
        for (const PersonId person : {school_.deputy, school_.petrova, school_.sidorov})
            EXPECT_THAT(get(person, page), whole);
        for (const PersonId person : {inspector_, admin_}) EXPECT_THAT(get(person, page), without);
    }
    for (const std::string& paper :
         {course_ + "/journal.pdf",
          "/api/v1/study-groups/" + school_.class_5a.text() + "/journal.pdf"})
        EXPECT_THAT(get(inspector_, paper),
                    AllOf(Not(HasSubstr("Освобожд")), Not(HasSubstr("на дому"))));
}

TEST_F(AbsenceReasonsOverHttp, MarksByCriteriaShowTheSameCell) {
    const std::string sheet = lesson_ + "/criteria";
    EXPECT_THAT(get(school_.deputy, sheet), HasSubstr(R"("text":"б")"));
    EXPECT_THAT(get(inspector_, sheet), Not(HasSubstr(R"("text":"б")")));
    EXPECT_THAT(get(inspector_, sheet), HasSubstr(R"("text":"н")"));
}

TEST_F(AbsenceReasonsOverHttp, AJournalBesideTheCurriculumLikewise) {
    const auto subject = id_of<SubjectId>(190);
    const auto talks = id_of<CourseId>(190);
    const auto talk = id_of<LessonId>(190);
    archive_.state({SubjectAdded{{.subject_id = subject,
                                  .title = "Разговоры о важном",
                                  .kind = SubjectKind::extracurricular}},
                    CourseOpened{{.course_id = talks,
                                  .subject_id = subject,
                                  .study_group_id = school_.class_5a,
                                  .school_year_id = school_.year,
                                  .period_system_id = school_.quarters}},
                    LessonScheduled{.lesson_id = talk,
                                    .course_id = talks,
                                    .lesson_on = Date{2026, 9, 7},
                                    .slot_no = 1,
                                    .starts_at = *TimeOfDay::parse("08:30"),
                                    .ends_at = *TimeOfDay::parse("09:15")},
                    AttendanceRecorded{.lesson_id = talk,
                                       .student_id = school_.zhukova,
                                       .status = AttendanceStatus::excused}});
    site_.restart();
    const std::string journal = "/api/v1/activities/" + talks.text();
    EXPECT_THAT(get(school_.deputy, journal), HasSubstr(R"("text":"у")"));
    const std::string body = get(inspector_, journal);
    EXPECT_THAT(body, HasSubstr(R"("text":"н")"));
    EXPECT_THAT(body, Not(HasSubstr(R"("text":"у")")));
    EXPECT_THAT(get(school_.deputy, journal + "/journal.pdf"), HasSubstr(R"("у")"));
    EXPECT_THAT(get(inspector_, journal + "/journal.pdf"),
                AllOf(HasSubstr(R"("н")"), Not(HasSubstr(R"("у")"))));
}

TEST_F(AbsenceReasonsOverHttp, WhatIsPrintedHasNoMoreThanTheScreen) {
    const std::string group = "/api/v1/study-groups/" + school_.class_5a.text();
    for (const std::string& journal : {course_ + "/journal.pdf", group + "/journal.pdf"}) {
        EXPECT_THAT(get(school_.deputy, journal), HasSubstr(R"("б")"));
        EXPECT_THAT(get(inspector_, journal), AllOf(HasSubstr(R"("н")"), Not(HasSubstr(R"("б")"))));
    }
    for (const char* const check : {"/api/v1/journal-check", "/api/v1/journal-check.pdf"})
        EXPECT_THAT(get(inspector_, check),
                    AllOf(Not(HasSubstr(R"("б")")), Not(HasSubstr("врача"))));
}

}  // namespace
}  // namespace letopis::http
