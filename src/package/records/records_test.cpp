// The records of a class (ARC-05, ARC-06): they are what the entries say, every row of them, and a
// check that knows only the entries names the row that is not.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "package/records/record_check.h"
#include "package/records/record_columns.h"
#include "package/records/record_files.h"
#include "package/testing/format_pages.h"
#include "package/testing/sample_class.h"
#include "package/testing/sample_package.h"

namespace letopis {
namespace {

using testing::built_bytes;
using testing::class_package;
using testing::class_year_entries;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::problems_of;
using ::testing::SizeIs;
using testing::text_bytes;

ClassYear sample_year() {
    ClassYear year;
    EntryIndex index = 1;
    for (const Entry& entry : class_year_entries()) {
        fold_class_entry(year, index, entry);
        index += 2;
    }
    return year;
}

std::string table(const std::string& name) {
    for (const PackageFile& file : record_table_files(sample_year()))
        if (file.path == std::string{records_folder} + name)
            return std::string{as_text(file.bytes)};
    return "";
}

VerifyReport verify_with_records(const PackageContents& contents) {
    const Bytes package = built_bytes(contents);
    MemorySource source{package};
    NoProgress silent;
    ClassRecordCheck records;
    RecordCheck* const checks[] = {&records};
    return verify_package(source, silent, checks);
}

PackageFile& file_of(PackageContents& contents, std::string_view path) {
    const auto found = std::ranges::find(contents.payload, path, &PackageFile::path);
    EXPECT_NE(found, contents.payload.end()) << path;
    return *found;
}

void replace(PackageFile& file, std::string_view from, std::string_view to) {
    std::string text{as_text(file.bytes)};
    const std::size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    file.bytes = text_bytes(text.replace(at, from.size(), to));
}

// LAW-01: awards are among the records of the package; a year without any has no such table, so
// that packages that were sealed before stay whole.
TEST(Records, TellAwardsAndAchievementsWhereThereAreAny) {
    EXPECT_EQ(table("achievements.csv"), "");
    ClassYear year = sample_year();
    const Person& student = year.persons.at(year.enrolments.at(0).fact.student_id);
    const auto state = [&](EntryIndex index, EntryBody body) {
        fold_class_entry(year, index, {.body = std::move(body)});
    };
    const auto award = [&](std::string title) {
        return AchievementRecorded{.student_id = student.person_id,
                                   .study_group_id = year.study_group_id,
                                   .kind = AchievementKind::honour_certificate,
                                   .title = std::move(title),
                                   .achieved_on = Date{2027, 5, 26},
                                   .document_no = "45-у"};
    };
    state(10'001, award("За отличные успехи"));
    state(10'003, award("По ошибке"));
    state(10'005, AchievementWithdrawn{.achievement = 10'003, .student_id = student.person_id});
    EXPECT_THAT(year.gaps, IsEmpty());
    const ClassRecords records = class_records(year);
    ASSERT_THAT(records.achievements, SizeIs(1));
    EXPECT_EQ(records.achievements[0].entry_index, 10'001);
    EXPECT_EQ(records.achievements[0].achievement, "За отличные успехи");
    EXPECT_EQ(records.achievements[0].study_group, "7 «Б»");
    const auto tables = record_tables(year);
    const auto csv = std::ranges::find(tables, "data/records/achievements.csv", &RecordTable::path);
    ASSERT_NE(csv, tables.end());
    EXPECT_THAT(csv->text, HasSubstr("honour_certificate,organization,За отличные успехи,,"
                                     "2027-05-26,45-у,"));
}

/// A year with a mark for behaviour, an exam and a protocol of final attestation, to be changed.
struct YearWithFinals {
    YearWithFinals() {
        const StudyGroupId id = year.study_group_id;
        behaved.study_group_id = exam.study_group_id = id;
        behaved.student_id = exam.student_id = student;
        exam.subject_id = year.subjects.begin()->first;
        state(10'001, behaved);
        state(10'003, exam);
        for (const EntryIndex planned : {10'005, 10'007})
            state(planned, FinalAttestationPlanned{.study_group_id = id,
                                                   .kind = FinalAttestationKind::diploma_work,
                                                   .held_on = Date{2027, 6, 20},
                                                   .place = "",
                                                   .chair = "Соколова Е. В."});
        state(10'009, FinalAttestationCancelled{10'007, id, "перенесено"});
        state(10'011, FinalProtocolSigned{10'005,
                                          id,
                                          "2",
                                          Date{2027, 6, 20},
                                          {{student, "Уход", "Лаптева О. Н.", ResultValue::five},
                                           {student, "", "", {}}}});
    }
    void state(EntryIndex index, EntryBody body) {
        fold_class_entry(year, index, {.body = std::move(body)});
    }
    /// Corrections of behaviour and exams: "old>new reason".
    std::vector<std::string> corrections() const {
        std::vector<std::string> words;
        for (const CorrectionRow& row : class_records(year).corrections)
            if (row.entry_index > 10'000)
                words.push_back(row.old_value + ">" + row.value + " " + row.reason);
        return words;
    }

    ClassYear year = sample_year();
    StudentId student = year.enrolments.at(0).fact.student_id;
    BehaviourAssessed behaved{.value = BehaviourValue::good, .note = ""};
    ExamResultRecorded exam{.held_on = Date{2027, 6, 1},
                            .points = 14,
                            .result = ResultValue::three,
                            .protocol_no = "118",
                            .reason = ""};
};

// ASM-13, LAW-10, VOC-11: kept as long as the results of the year, and only where there are any.
TEST(Records, TellBehaviourExamsAndFinalAttestationWhereThereAreAny) {
    for (const char* name : {"behaviour.csv", "exams.csv", "final_results.csv"})
        EXPECT_EQ(table(name), "") << name;
    const YearWithFinals with;
    EXPECT_THAT(with.year.gaps, IsEmpty());
    const ClassRecords records = class_records(with.year);
    ASSERT_THAT(records.behaviour, SizeIs(1));
    EXPECT_EQ(records.behaviour[0].value, "хорошее");
    EXPECT_EQ(records.behaviour[0].period_id, std::nullopt) << "of the year";
    ASSERT_THAT(records.exams, SizeIs(1));
    EXPECT_EQ(records.exams[0].subject, with.year.subjects.at(with.exam.subject_id).title);
    EXPECT_EQ(records.exams[0].points, 14);
    EXPECT_EQ(records.exams[0].value, "3");
    ASSERT_THAT(records.final_results, SizeIs(2));
    EXPECT_EQ(records.final_results[0].value, "5");
    EXPECT_EQ(records.final_results[0].work_topic, "Уход");
    EXPECT_EQ(records.final_results[0].chair, "Соколова Е. В.");
    EXPECT_EQ(records.final_results[1].value, "") << "did not appear";
    EXPECT_THAT(with.corrections(), IsEmpty());
}

TEST(Records, TellWhatCorrectedOrTookBackBehaviourAndExams) {
    YearWithFinals with;
    with.behaved.corrects = 10'001;
    with.behaved.value = BehaviourValue::exemplary;
    with.exam.corrects = 10'003;
    with.exam.points = 15;
    with.exam.result = ResultValue::four;
    with.exam.reason = "апелляция";
    with.state(10'013, with.behaved);
    with.state(10'015, with.exam);
    EXPECT_THAT(with.corrections(),
                ElementsAre("хорошее>примерное ", "14 б., 3>15 б., 4 апелляция"));
    EXPECT_EQ(class_records(with.year).exams[0].value, "4");

    // What is taken back is no record, and its correction tells that it stood.
    with.behaved.corrects = 10'013;
    with.behaved.value.reset();
    with.exam.corrects = 10'015;
    with.exam.points.reset();
    with.exam.result.reset();
    with.state(10'017, with.behaved);
    with.state(10'019, with.exam);
    EXPECT_THAT(class_records(with.year).behaviour, IsEmpty());
    EXPECT_THAT(class_records(with.year).exams, IsEmpty());
    EXPECT_EQ(with.corrections().back(), "15 б., 4> апелляция");
    EXPECT_THAT(with.year.gaps, IsEmpty());
}

// ASM-08, VOC-06: why an attestation was deferred is not told, as it may speak of health.
TEST(Records, TellAttemptsOfAttestationAndDeferralsWhereThereAreAny) {
    EXPECT_EQ(table("attestations.csv"), "");
    ClassYear year = sample_year();
    const auto state = [&](EntryIndex index, EntryBody body) {
        fold_class_entry(year, index, {.body = std::move(body)});
    };
    const StudentId student = year.enrolments.at(0).fact.student_id;
    const CourseId course = year.courses.begin()->first;
    const PeriodId period = year.periods.begin()->first;
    const AttestationDeferred deferred{.course_id = course,
                                       .student_id = student,
                                       .period_id = period,
                                       .until = Date{2026, 11, 30},
                                       .reason = "лечение в санатории",
                                       .order_no = "87-у"};
    AttestationHeld held{.course_id = course,
                         .student_id = student,
                         .period_id = period,
                         .held_on = Date{2026, 11, 16},
                         .kind = AttestationKind::commission,
                         .result = ResultValue::two,
                         .protocol_no = "4",
                         .examiners = "Петрова А. И."};
    state(10'001, deferred);
    state(10'003, deferred);
    state(10'005, DeferralWithdrawn{10'001, course, student, "ошибка"});
    state(10'007, held);
    held.corrects = 10'007;
    held.result = ResultValue::four;
    state(10'009, held);
    EXPECT_THAT(year.gaps, IsEmpty());
    const ClassRecords records = class_records(year);
    ASSERT_THAT(records.attestations, SizeIs(2));
    EXPECT_EQ(records.attestations[0].entry_index, 10'003);
    EXPECT_EQ(records.attestations[0].attestation, AttestationRecord::deferral);
    EXPECT_EQ(records.attestations[0].deferred_until, (Date{2026, 11, 30}));
    EXPECT_EQ(records.attestations[1].attestation, AttestationRecord::commission);
    EXPECT_EQ(records.attestations[1].value, "4");
    EXPECT_EQ(records.attestations[1].period, year.periods.begin()->second.fact.title);
    EXPECT_EQ(records.corrections.back().old_value, "2");
    EXPECT_EQ(records.corrections.back().kind, CorrectedKind::attestation);
    for (const RecordTable& one : record_tables(year))
        EXPECT_EQ(one.text.find("санатори"), std::string::npos) << one.path;
}

TEST(Records, AProtocolOfNothingAndAnExamInNothingAreGaps) {
    YearWithFinals with;
    with.state(10'013, FinalProtocolSigned{.final_attestation = 10'007,
                                           .study_group_id = with.year.study_group_id});
    with.exam.subject_id = {};
    with.state(10'015, with.exam);
    EXPECT_THAT(with.year.gaps, ElementsAre(HasSubstr("не назначено"), HasSubstr("неизвестному")));
}

// VOC-11: what a signed protocol says is put right, and both stay told.
TEST(Records, TellWhatACorrectedProtocolChanged) {
    YearWithFinals with;
    FinalProtocolCorrected corrected{
        .final_attestation = 10'005,
        .study_group_id = with.year.study_group_id,
        .protocol_no = "2-и",
        .signed_on = Date{2027, 6, 22},
        .results = {{with.student, "Уход", "Лаптева О. Н.", ResultValue::four}},
        .reason = "описка",
        .corrects = 10'011};
    with.state(10'013, corrected);
    EXPECT_THAT(with.corrections(), ElementsAre("5>4 описка"));
    const ClassRecords records = class_records(with.year);
    ASSERT_THAT(records.final_results, SizeIs(1));
    EXPECT_EQ(records.final_results[0].entry_index, 10'013);
    EXPECT_EQ(records.final_results[0].protocol_no, "2-и");
    EXPECT_EQ(records.final_results[0].value, "4");

    corrected.results.clear();
    corrected.corrects = 10'013;
    with.state(10'015, corrected);
    EXPECT_THAT(with.corrections(), ElementsAre("5>4 описка", "4> описка"));
    EXPECT_THAT(with.year.gaps, IsEmpty());
    corrected.final_attestation = 10'007;
    with.state(10'017, corrected);
    EXPECT_THAT(with.year.gaps, ElementsAre(HasSubstr("не подписан")));
}

// JRN-23: where a carried result comes from is told for as long as results are kept.
TEST(Records, TellWhereACarriedResultComesFrom) {
    ClassYear year = sample_year();
    ASSERT_FALSE(year.period_marks.empty());
    const PeriodMarkConfirmed& standing = year.period_marks.begin()->second.fact;
    ResultCarried carried{.course_id = standing.course_id,
                          .student_id = standing.student_id,
                          .period_id = standing.period_id,
                          .value = ResultValue::three,
                          .organization = "Школа № 4321",
                          .document_no = "7",
                          .document_on = Date{2026, 10, 30},
                          .corrects = year.period_marks.begin()->second.entry_index};
    fold_class_entry(year, 10'001, {.body = carried});
    carried.period_id = {};
    carried.corrects = -1;
    fold_class_entry(year, 10'003, {.body = carried});
    EXPECT_THAT(year.gaps, IsEmpty());
    const ClassRecords records = class_records(year);
    for (const auto* results : {&records.period_marks, &records.annual_marks}) {
        const ResultRow& last = results->back();
        EXPECT_EQ(last.value, "3");
        EXPECT_EQ(last.reason, "перенесён: Школа № 4321, документ № 7 от 30.10.2026");
    }
    EXPECT_EQ(records.corrections.back().entry_index, 10'001);
    EXPECT_EQ(records.corrections.back().value, "3");
}

TEST(Records, TellWhatStandsAgainWhenACarriedResultIsTakenBack) {
    ClassYear year = sample_year();
    const Stated<PeriodMarkConfirmed> standing = year.period_marks.begin()->second;
    const auto course = standing.fact.course_id;
    const auto student = standing.fact.student_id;
    const auto period = standing.fact.period_id;
    const auto carried = [&](PeriodId of, EntryIndex corrects) {
        return ResultCarried{.course_id = course,
                             .student_id = student,
                             .period_id = of,
                             .value = ResultValue::three,
                             .organization = "Школа № 4321",
                             .document_no = "7",
                             .document_on = Date{2026, 10, 30},
                             .corrects = corrects};
    };
    fold_class_entry(year, 10'001, {.body = carried(period, standing.entry_index)});
    fold_class_entry(
        year, 10'003,
        {.body = CarriedResultWithdrawn{course, student, period, 10'001, "справка не та"}});
    EXPECT_EQ(year.period_marks.begin()->second.fact, standing.fact);
    EXPECT_EQ(year.period_marks.begin()->second.entry_index, standing.entry_index);
    ASSERT_EQ(year.corrections.back().entry_index, 10'003);
    EXPECT_EQ(year.corrections.back().fact.corrects, 10'001);
    EXPECT_EQ(year.corrections.back().fact.old_value, "3");
    EXPECT_EQ(year.corrections.back().fact.value, record_word(standing.fact.value));
    EXPECT_EQ(year.corrections.back().fact.reason, "справка не та");

    // Said twice, or of what was not carried, it changes nothing.
    fold_class_entry(year, 10'005,
                     {.body = CarriedResultWithdrawn{course, student, period, 10'001, "ещё"}});
    fold_class_entry(year, 10'007,
                     {.body = CarriedResultWithdrawn{course, student, period, standing.entry_index,
                                                     "не перенесён"}});
    EXPECT_EQ(year.corrections.back().entry_index, 10'003);
    EXPECT_EQ(year.period_marks.begin()->second.fact, standing.fact);

    year.annual_marks.erase({course, student});
    fold_class_entry(year, 10'009, {.body = carried({}, -1)});
    EXPECT_TRUE(year.annual_marks.contains({course, student}));
    fold_class_entry(year, 10'011,
                     {.body = CarriedResultWithdrawn{course, student, {}, 10'009, "ошибка"}});
    EXPECT_FALSE(year.annual_marks.contains({course, student}));
    EXPECT_EQ(year.corrections.back().fact.value, "");
    EXPECT_THAT(year.gaps, IsEmpty());
}

// JRN-15: the documents of the closing before lie in the package of that closing.
TEST(Records, OfAClassThatWasReopenedAreThoseOfItsLastClosing) {
    ClassYear year = sample_year();
    const StudyGroupId id = year.study_group_id;
    fold_class_entry(year, 9'997, {.body = DocumentPrepared{.study_group_id = id}});
    fold_class_entry(year, 9'999, {.body = DocumentIssued{{.study_group_id = id}}});
    EXPECT_THAT(class_records(year).documents, SizeIs(1));
    fold_class_entry(year, 10'001, {.body = ClassReopened{.study_group_id = id}});
    EXPECT_TRUE(year.study_group_id.is_nil());
    EXPECT_THAT(class_records(year).documents, IsEmpty());
    fold_class_entry(year, 10'003, {.body = ClassClosed{id, {}}});
    EXPECT_EQ(year.study_group_id, id);
    EXPECT_EQ(year.closing.entry_index, 10'003);
    EXPECT_THAT(year.gaps, IsEmpty());
}

TEST(Records, TellTheLastWordAndWhatItReplaced) {
    const ClassRecords records = class_records(sample_year());
    EXPECT_THAT(records.students, SizeIs(6));
    EXPECT_EQ(records.students.back().left_on, (Date{2027, 2, 1})) << "the last entry is about it";
    // Three students at three lessons of each course, one absence, one mark withdrawn.
    EXPECT_EQ(records.marks.size(), 2u * (3 * 3 - 1 - 1));
    EXPECT_EQ(records.marks.front().value, "5") << "corrected from 2";
    EXPECT_THAT(records.attendance, SizeIs(2));
    EXPECT_EQ(records.attendance[0].status, "б");
    EXPECT_THAT(records.period_marks, SizeIs(6));
    EXPECT_THAT(records.annual_marks, SizeIs(6));
    EXPECT_EQ(records.annual_marks[2].value, "освобождён");
    EXPECT_THAT(records.council_decisions, SizeIs(3));
    EXPECT_EQ(records.lessons.size(), 8u);
    EXPECT_EQ(records.classes.at(0).study_group, "7 «Б»");
    EXPECT_EQ(records.classes.at(0).closed_at.substr(0, 10), "2027-05-31");

    std::vector<std::string> corrections;
    for (const CorrectionRow& row : records.corrections)
        if (row.subject == "Предмет 0")
            corrections.push_back(row.old_value + ">" + row.value + " " + row.reason);
    EXPECT_THAT(corrections, ElementsAre("2>5 опечатка", "3> ", "н>б справка", "4>5 олимпиада"));
    for (const CorrectionRow& row : records.corrections) EXPECT_LT(row.corrects, row.entry_index);
}

// Evidence: ARC-06.
TEST(Records, AreOpenedByAnySpreadsheetAndRunNothingThere) {
    const std::string lessons = table("lessons.csv");
    EXPECT_THAT(lessons, HasSubstr("entry_index,lesson_id,course_id,subject,"));
    EXPECT_THAT(lessons, HasSubstr(",\"'=2+2, «корень»\n\"\"вторая строка\"\"\",\"§ 4, упр. 5\","
                                   "false\r\n"));
    EXPECT_THAT(lessons, HasSubstr(",cancelled,\"карантин, приказ № 12\",,,false\r\n"));
    EXPECT_THAT(table("lessons.json"),
                HasSubstr("\"topic\":\"=2+2, «корень»\\n\\\"вторая строка\\\"\""));
    EXPECT_THAT(table("comments.csv"), HasSubstr("\"Молодец, \"\"отлично\"\"\""));
    EXPECT_EQ(table("version"), "1\n");
}

struct Columns {
    template <class T>
    void field(std::string_view name, T&) {
        EXPECT_NE(record_column_meaning(name), "") << name;
    }
};

TEST(Records, EveryColumnHasAMeaning) {
    ClassRecords none;
    for_each_table(none, [](const char*, const char*, auto& rows) {
        typename std::remove_reference_t<decltype(rows)>::value_type row;
        Columns columns;
        describe(columns, row);
    });
    EXPECT_EQ(record_column_meaning("nonsense"), "");
}

TEST(Records, WordsOfValuesAreForEver) {
    EXPECT_EQ(record_word(MarkValue::five), "5");
    EXPECT_EQ(record_word(MarkValue::pending), "точка");
    EXPECT_EQ(record_word(ResultValue::mastered), "освоено");
    EXPECT_EQ(record_word(ResultValue::attended), "посещал(а)");
    EXPECT_EQ(record_word(ResultValue::level_low), "низкий");
    EXPECT_EQ(record_word(MarkValue::points_100), "100");
    EXPECT_EQ(record_word(ResultValue::points_0), "0");
    EXPECT_EQ(record_word(MarkValue::letter_a), "A");
    EXPECT_EQ(record_word(ResultValue::letter_f), "F");
    EXPECT_EQ(record_word(BehaviourValue::unsatisfactory), "неудовлетворительное");
    EXPECT_EQ(record_word(AttendanceStatus::late), "о");
    EXPECT_EQ(record_time(Instant{1'789'369'980'123'456}), "2026-09-14T10:13:00.123456+03:00");
}

TEST(Records, AnEntryAboutNothingIsAGap) {
    ClassYear year;
    fold_class_entry(year, 7, {.body = TopicRecorded{}});
    fold_class_entry(year, 8, {.body = MarkRecorded{}});
    fold_class_entry(year, 9, {.body = StudentLeft{}});
    fold_class_entry(year, 10, {.body = CourseOpened{}});
    EXPECT_THAT(
        year.gaps,
        ElementsAre("запись № 7: неизвестный урок", "запись № 8: неизвестный урок",
                    "запись № 8: неизвестное лицо", "запись № 9: выбытие того, кто не был зачислен",
                    "запись № 10: неизвестная группа", "запись № 10: курс неизвестного предмета"));
    EXPECT_THAT(sample_year().gaps, IsEmpty());
}

// CUR-02.
TEST(Records, ALessonIsAsItsLastChangeLeftIt) {
    ClassYear year = sample_year();
    const LessonId id = year.lessons.begin()->first;
    const PersonId substitute = year.persons.begin()->first;
    const auto gaps = year.gaps.size();
    fold_class_entry(year, 9001, {.body = LessonCancelled{id, "карантин"}});
    fold_class_entry(year, 9003, {.body = LessonRestored{id, "карантин снят"}});
    fold_class_entry(year, 9005,
                     {.body = LessonMoved{.lesson_id = id, .lesson_on = Date{2027, 1, 20}}});
    fold_class_entry(year, 9007,
                     {.body = SubstitutionAssigned{.lesson_id = id, .substitute_id = substitute}});
    const Lesson& lesson = year.lessons.at(id).fact;
    EXPECT_EQ(lesson.state, LessonState::planned);
    EXPECT_EQ(lesson.lesson_on, (Date{2027, 1, 20}));
    EXPECT_EQ(lesson.held_by(), substitute);
    fold_class_entry(year, 9008, {.body = LessonModeSet{id, LessonMode::distance, "морозы"}});
    fold_class_entry(year, 9008, {.body = BriefingRecorded{id, BriefingKind::primary, "№ 3"}});
    EXPECT_EQ(lesson.mode_reason, "морозы");
    EXPECT_EQ(lesson.briefing, (Briefing{BriefingKind::primary, "№ 3"}));
    const ExtraLessonScheduled extra{.lesson_id = LessonId{IdBytes{9}},
                                     .course_id = lesson.course_id};
    fold_class_entry(year, 9009, {.body = extra});
    EXPECT_TRUE(year.lessons.at(extra.lesson_id).fact.is_extra);
    fold_class_entry(year, 9011, {.body = TopicRecorded{extra.lesson_id, "Дроби"}});
    EXPECT_EQ(year.gaps.size(), gaps);
}

TEST(RecordCheck, FindsATruePackageWhole) {
    const VerifyReport report = verify_with_records(class_package());
    EXPECT_TRUE(report.whole()) << problems_of(report);
}

TEST(RecordCheck, NamesTheRowThatTheEntriesDoNotSay) {
    PackageContents contents = class_package();
    replace(file_of(contents, "data/records/marks.csv"), ",1,1,3,,", ",1,1,5,,");
    const VerifyReport report = verify_with_records(contents);
    ASSERT_THAT(report.problems, SizeIs(1)) << problems_of(report);
    EXPECT_EQ(report.problems[0].path, "data/records/marks.csv");
    EXPECT_THAT(report.problems[0].what, HasSubstr("строка 4 не следует из записей реестра"));
    EXPECT_GT(report.problems[0].file_offset, 50u);
}

TEST(RecordCheck, FindsARowTooManyOrTooFewAndATableTooManyOrTooFew) {
    PackageContents contents = class_package();
    Bytes& csv = file_of(contents, "data/records/annual_marks.csv").bytes;
    std::string text{as_text(csv)};
    text.erase(text.find("\r\n") + 2, text.find("\r\n", text.find("\r\n") + 2) - text.find("\r\n"));
    csv = text_bytes(text);
    EXPECT_THAT(problems_of(verify_with_records(contents)),
                HasSubstr("data/records/annual_marks.csv, байт "));

    contents = class_package();
    file_of(contents, "data/records/marks.json").bytes.push_back('\n');
    EXPECT_THAT(problems_of(verify_with_records(contents)), HasSubstr("должно быть пусто"));

    contents = class_package();
    std::erase_if(contents.payload,
                  [](const PackageFile& file) { return file.path.ends_with("/lessons.csv"); });
    contents.payload.push_back({"data/records/marks2.csv", {}});
    const std::string problems = problems_of(verify_with_records(contents));
    EXPECT_THAT(problems, HasSubstr("data/records/lessons.csv: таблицы нет в пакете."));
    EXPECT_THAT(problems, HasSubstr("data/records/marks2.csv: такая таблица"));

    contents = class_package();
    file_of(contents, "data/records/version").bytes = text_bytes("2\n");
    EXPECT_THAT(problems_of(verify_with_records(contents)), HasSubstr("таблицы не версии 1"));
}

TEST(RecordCheck, FindsADocumentThatTheLedgerDoesNotKnow) {
    PackageContents contents = class_package();
    file_of(contents, "data/documents/zhurnal.pdf").bytes[7] ^= 1;
    std::string problems = problems_of(verify_with_records(contents));
    EXPECT_THAT(problems, HasSubstr("data/documents/zhurnal.pdf: реестр не знает"));
    EXPECT_THAT(problems, HasSubstr("нет файла документа № zhurnal"));

    contents = class_package();
    file_of(contents, "data/documents/svodnaya-vedomost.json").bytes[0] ^= 1;
    problems = problems_of(verify_with_records(contents));
    EXPECT_THAT(problems, HasSubstr("data/documents/svodnaya-vedomost.json: реестр не знает"));
}

TEST(RecordCheck, AnEntryItCannotReadIsSaidSo) {
    ClassRecordCheck check;
    check.see_entry({7, {}, "{\"kind\":\"holiday_declared\"}"});
    check.see_entry({8, {}, encode_entry({.body = TopicRecorded{}})});
    const auto problems = check.finish();
    ASSERT_THAT(problems, SizeIs(3));
    EXPECT_THAT(problems[0].what, HasSubstr("запись № 7 этой программе непонятна"));
    EXPECT_THAT(problems[1].what, HasSubstr("неизвестный урок"));
    EXPECT_THAT(problems[2].what, HasSubstr("нет записи о закрытии класса"));
}

}  // namespace
}  // namespace letopis
