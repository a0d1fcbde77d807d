// A receipt: everything that proves an entry, for those who may read it, and nobody else.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/archive/testing/tested_archive.h"
#include "app/log/entry_sentence.h"
#include "app/log/open_receipt.h"
#include "entry/testing/sample_entries.h"
#include "ledger/tlog_proof.h"
#include "ports/standing.h"

namespace letopis {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::TestedArchive;

class Receipts : public ::testing::Test {
protected:
    Receipts() {
        archive_.state({PersonRegistered{{.person_id = journal_admin_, .last_name = "Белова"}},
                        RoleAssigned{{.person_id = journal_admin_,
                                      .role = AppointedRole::journal_admin,
                                      .valid_from = Date{2026, 8, 1},
                                      .basis = "приказ № 3"}}},
                       archive_.school.director);
    }
    /// Index of the first entry of that kind.
    EntryIndex first(std::string_view kind) {
        for (const StoredEntry& row : archive_.store.tables().entries)
            if (row.kind == kind) return row.entry_index;
        ADD_FAILURE() << kind;
        return -1;
    }
    Result<ReceiptView> open(PersonId person, EntryIndex index) {
        const Date today{2027, 5, 31};
        return archive_.store.read([&](Reader& reader) -> Result<ReceiptView> {
            LETOPIS_TRY(standing, read_standing(reader, person, today));
            return open_receipt(reader, archive_.book, standing, index, today);
        });
    }
    /// Who of these may read the first entry of that kind.
    std::vector<std::string> readers_of(std::string_view kind) {
        const auto& school = archive_.school;
        const std::vector<std::pair<std::string, PersonId>> people{
            {"director", school.director},      {"deputy", school.deputy},
            {"journal admin", journal_admin_},  {"class teacher", school.petrova},
            {"other teacher", school.sidorov},  {"Ежов", school.ezhov},
            {"Иванов of 5 «Б»", school.ivanov}, {"mother of Ёжиков", school.yozhikova}};
        std::vector<std::string> names;
        for (const auto& [name, person] : people) {
            const auto receipt = open(person, first(kind));
            if (receipt) names.push_back(name);
            if (!receipt) {
                EXPECT_TRUE(receipt.error().is(RefusalCode::not_found)) << name;
            }
        }
        return names;
    }

    TestedArchive archive_;
    const PersonId journal_admin_ = testing::id_of<PersonId>(90);
};

TEST_F(Receipts, OfAMarkProvesItAndSaysItInWords) {
    const EntryIndex index = first("mark_recorded");
    const ReceiptView receipt = open(archive_.school.petrova, index).value();
    EXPECT_EQ(receipt.kind, "mark_recorded");
    EXPECT_EQ(receipt.sentence,
              "Отметка 4. Ежов Кирилл Андреевич, Математика, 5 «А», урок 07.09.2026. "
              "Петрова А. И., 07.09.2026 12:00:00.");
    const auto proof = TlogProof::parse(receipt.tlog_proof).value();
    const auto key = VerifierKey::parse(receipt.verifier_key).value();
    const auto salt_bytes = *parse_hex(receipt.salt_hex);
    Salt salt;
    std::ranges::copy(salt_bytes, salt.begin());
    const Hash leaf = blinded_leaf_hash(salt, as_bytes(receipt.encoded));
    EXPECT_EQ(hex(leaf), receipt.leaf_hash_hex);
    EXPECT_TRUE(verify_tlog_proof(proof, leaf, key));
    EXPECT_EQ(proof.path.size(), receipt.path_hex.size());
    EXPECT_EQ(proof.checkpoint, receipt.checkpoint);
}

TEST_F(Receipts, AreReadByThoseWhoMayReadWhatTheySay) {
    EXPECT_THAT(readers_of("mark_recorded"), ElementsAre("director", "deputy", "journal admin",
                                                         "class teacher", "other teacher", "Ежов"));
    EXPECT_THAT(
        readers_of("attendance_recorded"),
        ElementsAre("director", "deputy", "class teacher", "other teacher", "mother of Ёжиков"));
    EXPECT_THAT(readers_of("topic_recorded"),
                ElementsAre("director", "deputy", "journal admin", "class teacher", "Ежов",
                            "mother of Ёжиков"));
    EXPECT_THAT(readers_of("annual_mark_confirmed"),
                ElementsAre("director", "deputy", "journal admin", "class teacher", "other teacher",
                            "Ежов"));
    EXPECT_THAT(readers_of("council_decision_recorded"),
                ElementsAre("director", "deputy", "journal admin", "class teacher", "other teacher",
                            "Ежов"));
    EXPECT_THAT(readers_of("class_closed"),
                ElementsAre("director", "deputy", "journal admin", "class teacher"));
    EXPECT_THAT(readers_of("person_registered"),
                ElementsAre("director", "deputy", "journal admin"));
    EXPECT_THAT(readers_of("medium_registered"), ElementsAre("director", "deputy"));
    ASSERT_TRUE(archive_.seal());
    EXPECT_THAT(readers_of("document_issued"),
                ElementsAre("director", "deputy", "journal admin", "class teacher"));
    EXPECT_THAT(readers_of("package_sealed"), ElementsAre("director", "deputy"));
}

// ASM-12, LAW-01, ADE-01.
TEST_F(Receipts, OfWorksAwardsAndEventsAreSaidInWords) {
    const auto& school = archive_.school;
    const Date monday{2026, 9, 7};
    archive_.state({WorkPlanned{.course_id = school.mathematics_5a,
                                .planned_on = monday,
                                .title = "Контрольная работа № 1",
                                .reason = "карантин"},
                    AchievementRecorded{.student_id = school.yozhikov,
                                        .study_group_id = school.class_5a,
                                        .kind = AchievementKind::certificate,
                                        .title = "За успехи",
                                        .achieved_on = monday,
                                        .document_no = "45-у"},
                    MassEventHeld{.study_group_id = school.class_5a,
                                  .held_on = monday,
                                  .title = "Поход",
                                  .participants = 21,
                                  .conducted_by = "Петрова А. И."}},
                   school.petrova);
    archive_.state({PlannedWorkRemoved{first("work_planned"), school.mathematics_5a, "перенос"},
                    AchievementWithdrawn{first("achievement_recorded"), school.yozhikov, "ошибка"},
                    MassEventWithdrawn{first("mass_event_held"), school.class_5a, "ошибка"}},
                   school.petrova);
    const auto sentence = [&](std::string_view kind) {
        return open(school.director, first(kind)).value().sentence;
    };
    EXPECT_THAT(sentence("work_planned"),
                HasSubstr("Запланирована работа на 07.09.2026: Контрольная работа № 1, уровень — "
                          "школа; причина: «карантин». Математика, 5 «А»."));
    EXPECT_THAT(sentence("planned_work_removed"),
                HasSubstr("Снята с графика работа на 07.09.2026: Контрольная работа № 1; причина: "
                          "«перенос»."));
    EXPECT_THAT(sentence("achievement_recorded"),
                HasSubstr("Грамота: За успехи (организация), 07.09.2026, 45-у; представил 5 «А»: "
                          "Ёжиков"));
    EXPECT_THAT(sentence("achievement_withdrawn"), HasSubstr("причина: «ошибка»"));
    EXPECT_THAT(sentence("mass_event_held"),
                HasSubstr("Мероприятие «Поход», 07.09.2026, участников 21, провёл(а): Петрова А. "
                          "И.; 5 «А»."));
    EXPECT_THAT(sentence("mass_event_withdrawn"), HasSubstr("«Поход»"));
    EXPECT_THAT(readers_of("achievement_recorded"),
                ElementsAre("director", "deputy", "journal admin", "class teacher", "other teacher",
                            "mother of Ёжиков"));
}

// A document about health is not for those who only teach the student.
TEST_F(Receipts, OfAbsencesAreReadByTheFamilyAndTheClassTeacher) {
    const auto& school = archive_.school;
    const Date monday{2026, 9, 7};
    archive_.state(
        {SubstitutionAssigned{
             .lesson_id = school.monday_7, .substitute_id = school.sidorov, .reason = "болезнь"},
         AbsenceNoticed{school.yozhikov, monday, monday, AbsenceCause::illness, ""},
         ExcuseRegistered{.student_id = school.yozhikov,
                          .from_on = monday,
                          .to_on = monday.plus_days(4),
                          .document_no = "12",
                          .document_on = monday}},
        school.petrova);
    archive_.state({AbsenceNoticeWithdrawn{first("absence_noticed")}}, school.yozhikova);
    for (const auto* kind : {"absence_noticed", "absence_notice_withdrawn", "excuse_registered"})
        EXPECT_THAT(readers_of(kind),
                    ElementsAre("director", "deputy", "class teacher", "mother of Ёжиков"))
            << kind;
    EXPECT_THAT(readers_of("substitution_assigned"),
                ElementsAre("director", "deputy", "journal admin", "class teacher", "other teacher",
                            "Ежов", "mother of Ёжиков"))
        << "the other teacher is the substitute";
    const auto sentence = [&](std::string_view kind) {
        return open(school.director, first(kind)).value().sentence;
    };
    EXPECT_THAT(sentence("substitution_assigned"),
                HasSubstr("Замена: урок ведёт Сидоров О. Ю.; причина: «болезнь»."));
    EXPECT_THAT(sentence("excuse_registered"),
                HasSubstr("Внесён документ о пропусках с 07.09.2026 по 11.09.2026: Медицинская "
                          "справка № 12 от 07.09.2026: Ёжиков"));
    EXPECT_THAT(sentence("absence_notice_withdrawn"),
                HasSubstr("Отозвано уведомление об отсутствии 07.09.2026: Ёжиков"));
}

// ATT-07, LAW-04: an exemption speaks of health as a document of absence does.
TEST_F(Receipts, OfTeachingAreReadByThoseItConcerns) {
    const auto& school = archive_.school;
    const Date monday{2026, 9, 7};
    archive_.state(
        {ExemptionGranted{.student_id = school.yozhikov,
                          .subject_id = school.mathematics,
                          .from_on = monday,
                          .to_on = monday.plus_days(4),
                          .document_no = "214",
                          .document_on = monday},
         LessonModeSet{school.monday_7, LessonMode::distance, "карантин"},
         BriefingRecorded{school.monday_7, BriefingKind::primary, "№ 3"},
         AttestationPlanned{school.mathematics_5a, school.first_quarter, AttestationForm::exam},
         AttestationHeld{.course_id = school.mathematics_5a,
                         .student_id = school.yozhikov,
                         .held_on = monday,
                         .kind = AttestationKind::commission,
                         .protocol_no = "4"},
         AssociationDescribed{.study_group_id = school.class_5a}},
        school.petrova);
    archive_.state({ExemptionWithdrawn{first("exemption_granted"), "ошибка"}}, school.petrova);
    for (const auto* kind : {"exemption_granted", "exemption_withdrawn"})
        EXPECT_THAT(readers_of(kind),
                    ElementsAre("director", "deputy", "class teacher", "mother of Ёжиков"))
            << kind;
    const auto sentence = [&](std::string_view kind) {
        return open(school.director, first(kind)).value().sentence;
    };
    EXPECT_THAT(sentence("exemption_granted"),
                HasSubstr("Освобождение с 07.09.2026 по 11.09.2026, предмет «Математика», документ "
                          "№ 214 от 07.09.2026: Ёжиков"));
    EXPECT_THAT(sentence("exemption_withdrawn"),
                HasSubstr("Снято освобождение с 07.09.2026 по 11.09.2026; причина: «ошибка»"));
    EXPECT_THAT(sentence("lesson_mode_set"),
                HasSubstr("Режим урока «Дистанционно»; причина: «карантин»."));
    EXPECT_THAT(sentence("briefing_recorded"),
                HasSubstr("Инструктаж «Первичный на рабочем месте», № 3."));
    EXPECT_THAT(sentence("attestation_planned"),
                HasSubstr("Промежуточная аттестация, период «I четверть»: экзамен."));
    EXPECT_THAT(sentence("attestation_held"),
                HasSubstr("Аттестация 07.09.2026: 3, комиссия, протокол № 4."));
    EXPECT_THAT(sentence("association_described"),
                HasSubstr("Внесены сведения об объединении «5 «А»»."));
}

// JRN-23, ASM-10: a mode of study may speak of health, an appeal is nobody's who only teaches the
// student.
TEST_F(Receipts, OfModesAndAppealsAreReadByTheFamilyAndTheClassTeacher) {
    const auto& school = archive_.school;
    const Date monday{2026, 9, 7};
    archive_.state(
        {StudyModeSet{.student_id = school.yozhikov,
                      .kind = StudyModeKind::home,
                      .from_on = monday,
                      .to_on = monday.plus_days(4),
                      .order_no = "31-у",
                      .order_on = monday},
         ResultCarried{.course_id = school.mathematics_5a,
                       .student_id = school.yozhikov,
                       .period_id = school.first_quarter,
                       .organization = "Школа № 4321",
                       .document_no = "7",
                       .document_on = monday},
         AppealFiled{.course_id = school.mathematics_5a,
                     .place = {.lesson_id = school.monday_7, .student_id = school.yozhikov},
                     .disputed = MarkValue::three}},
        school.petrova);
    for (const auto* kind : {"study_mode_set", "appeal_filed"})
        EXPECT_THAT(readers_of(kind),
                    ElementsAre("director", "deputy", "class teacher", "mother of Ёжиков"))
            << kind;
    EXPECT_THAT(readers_of("result_carried"),
                ElementsAre("director", "deputy", "journal admin", "class teacher", "other teacher",
                            "mother of Ёжиков"));
}

// JRN-15: how a class is closed is no family's.
TEST_F(Receipts, OfClosingAClassAreReadByThoseWhoKeepIt) {
    const auto& school = archive_.school;
    archive_.state({AspectClosed{school.class_5a, ClosureAspect::lessons},
                    ReopeningOrdered{.study_group_id = school.class_5a,
                                     .order_no = "77",
                                     .order_on = Date{2026, 9, 7},
                                     .reason = "ошибка"},
                    ClassReopened{.study_group_id = school.class_5a}},
                   school.petrova);
    for (const auto* kind : {"aspect_closed", "reopening_ordered", "class_reopened"})
        EXPECT_THAT(readers_of(kind),
                    ElementsAre("director", "deputy", "journal admin", "class teacher"))
            << kind;
    const auto sentence = [&](std::string_view kind) {
        return open(school.director, first(kind)).value().sentence;
    };
    EXPECT_THAT(sentence("aspect_closed"),
                HasSubstr("Закрыта часть учебного года «Уроки». 5 «А»."));
    EXPECT_THAT(sentence("reopening_ordered"),
                HasSubstr("Приказ № 77 от 07.09.2026 об открытии учёта с части «Уроки»; причина: "
                          "«ошибка». 5 «А»."));
    EXPECT_THAT(sentence("class_reopened"), HasSubstr("Учёт снова открыт с части «Уроки»."));
}

// VOC-10.
// Why attestation was deferred may speak of health.
TEST_F(Receipts, OfDeferralsAreReadAsAbsencesAreAndOfDirectionsAsMarks) {
    const auto& school = archive_.school;
    archive_.state({AttestationDeferred{.course_id = school.mathematics_5a,
                                        .student_id = school.yozhikov,
                                        .period_id = school.first_quarter,
                                        .until = Date{2026, 11, 30},
                                        .reason = "болезнь",
                                        .order_no = "112"},
                    RetakeDirected{.number = 3,
                                   .course_id = school.mathematics_5a,
                                   .student_id = school.yozhikov,
                                   .given_on = Date{2026, 9, 7},
                                   .valid_until = Date{2026, 9, 21},
                                   .examiners = "Петрова А. С."}},
                   school.petrova);
    archive_.state({DeferralWithdrawn{.deferral = first("attestation_deferred"),
                                      .course_id = school.mathematics_5a,
                                      .student_id = school.yozhikov,
                                      .reason = "вернулся"}},
                   school.petrova);
    for (const auto* kind : {"attestation_deferred", "deferral_withdrawn"})
        EXPECT_THAT(readers_of(kind),
                    ElementsAre("director", "deputy", "class teacher", "mother of Ёжиков"))
            << kind;
    EXPECT_THAT(readers_of("retake_directed"),
                ElementsAre("director", "deputy", "journal admin", "class teacher", "other teacher",
                            "mother of Ёжиков"));
    const auto sentence = [&](std::string_view kind) {
        return open(school.director, first(kind)).value().sentence;
    };
    EXPECT_THAT(sentence("attestation_deferred"), HasSubstr("до 30.11.2026, приказ № 112"));
    EXPECT_THAT(sentence("deferral_withdrawn"), HasSubstr("отозвана; причина: «вернулся»"));
    EXPECT_THAT(sentence("retake_directed"),
                HasSubstr("Направление на пересдачу № 3 от 07.09.2026, ликвидация"));
}

TEST_F(Receipts, OfPracticeAreReadAsMarksAre) {
    const auto& school = archive_.school;
    const Date monday{2026, 9, 7};
    archive_.state({PracticeAssigned{.course_id = school.mathematics_5a,
                                     .student_id = school.yozhikov,
                                     .base = "больница № 4",
                                     .from_on = monday,
                                     .to_on = monday,
                                     .hours = 8,
                                     .order_no = "18-п"},
                    PracticeAssessed{.course_id = school.mathematics_5a,
                                     .student_id = school.yozhikov,
                                     .assessed_on = monday,
                                     .reason = "ошибка"}},
                   school.petrova);
    for (const auto* kind : {"practice_assigned", "practice_assessed"})
        EXPECT_THAT(readers_of(kind),
                    ElementsAre("director", "deputy", "journal admin", "class teacher",
                                "other teacher", "mother of Ёжиков"))
            << kind;
    const auto sentence = [&](std::string_view kind) {
        return open(school.director, first(kind)).value().sentence;
    };
    EXPECT_THAT(sentence("practice_assigned"),
                HasSubstr("Направление на практику: больница № 4, 07.09.2026, часов 8, приказ № "
                          "18-п. Ёжиков"));
    EXPECT_THAT(sentence("practice_assessed"),
                HasSubstr("Аттестационный лист практики от 07.09.2026: 5; причина изменения: "
                          "«ошибка»."));
}

TEST_F(Receipts, OfADiaryOfPracticeAreReadAsThePracticeIs) {
    const auto& school = archive_.school;
    const Date monday{2026, 9, 7};
    archive_.state({PracticeDayWritten{.assignment = 0,
                                       .course_id = school.mathematics_5a,
                                       .student_id = school.yozhikov,
                                       .done_on = monday,
                                       .hours = 6,
                                       .text = "обход палат"},
                    PracticeDayReturned{.course_id = school.mathematics_5a,
                                        .student_id = school.yozhikov,
                                        .done_on = monday,
                                        .remark = "каких?"}},
                   school.petrova);
    for (const auto* kind : {"practice_day_written", "practice_day_returned"})
        EXPECT_THAT(readers_of(kind),
                    ElementsAre("director", "deputy", "journal admin", "class teacher",
                                "other teacher", "mother of Ёжиков"))
            << kind;
    const auto sentence = [&](std::string_view kind) {
        return open(school.director, first(kind)).value().sentence;
    };
    EXPECT_THAT(
        sentence("practice_day_written"),
        HasSubstr("Дневник практики, запись за 07.09.2026: часов 6, «обход палат». Ёжиков"));
    EXPECT_THAT(sentence("practice_day_returned"),
                HasSubstr("запись за 07.09.2026 возвращена; замечание: «каких?». Ёжиков"));
}

// CUR-02: why a teacher is away may speak of health.
TEST_F(Receipts, OfReasonsOfChangesAreReadByWhoRunsTheSchool) {
    const auto& school = archive_.school;
    const Date monday{2026, 9, 7};
    const ChangeReasonRecorded illness{.scope = ReasonScope::teacher,
                                       .teacher_id = school.petrova,
                                       .text = "Болезнь Петровой А. И.",
                                       .from_on = monday,
                                       .to_on = monday.plus_days(4)};
    archive_.state({illness}, school.deputy);
    const EntryIndex reason = first("change_reason_recorded");
    archive_.state({ChangeReasonRevised{.change_reason = reason,
                                        .text = illness.text,
                                        .from_on = monday,
                                        .to_on = monday.plus_days(11),
                                        .document_kind = ReasonDocument::sick_leave,
                                        .document_no = "910",
                                        .document_on = monday},
                    ChangeReasonApplied{reason, school.monday_7}},
                   school.deputy);
    for (const auto* kind :
         {"change_reason_recorded", "change_reason_revised", "change_reason_applied"})
        EXPECT_THAT(readers_of(kind), ElementsAre("director", "deputy", "journal admin")) << kind;
    const auto sentence = [&](std::string_view kind) {
        return open(school.director, first(kind)).value().sentence;
    };
    EXPECT_THAT(sentence("change_reason_recorded"),
                HasSubstr("Записана причина изменений «Болезнь Петровой А. И.», с 07.09.2026 по "
                          "11.09.2026: Петрова"));
    EXPECT_THAT(sentence("change_reason_revised"),
                HasSubstr("Уточнена причина изменений «Болезнь Петровой А. И. (листок "
                          "нетрудоспособности № 910 от 07.09.2026)», с 07.09.2026 по 18.09.2026."));
    EXPECT_THAT(sentence("change_reason_applied"),
                HasSubstr("Причина изменения урока «Болезнь Петровой А. И. (листок"));
}

// LAW-10, OPS-04.
TEST_F(Receipts, OfExamsAreReadByTheFamilyAndOfDutiesByWhoRunsTheSchool) {
    const auto& school = archive_.school;
    archive_.state(
        {ExamResultRecorded{.study_group_id = school.class_5a,
                            .student_id = school.yozhikov,
                            .subject_id = school.mathematics,
                            .held_on = Date{2027, 6, 3},
                            .points = 21,
                            .result = ResultValue::four,
                            .protocol_no = "17"},
         DutyTicked{
             .person_id = school.petrova, .code = "teacher.lessons", .due_on = Date{2026, 9, 7}}},
        school.director);
    EXPECT_THAT(readers_of("exam_result_recorded"),
                ::testing::IsSupersetOf(
                    {"director", "deputy", "journal admin", "class teacher", "mother of Ёжиков"}));
    EXPECT_THAT(readers_of("duty_ticked"), ElementsAre("director", "deputy", "journal admin"));
    const auto sentence = [&](std::string_view kind) {
        return open(school.director, first(kind)).value().sentence;
    };
    EXPECT_THAT(sentence("exam_result_recorded"),
                HasSubstr("Результат экзамена: ОГЭ, Математика, 03.06.2027, 21 балл, отметка 4, "
                          "протокол № 17"));
    EXPECT_THAT(sentence("duty_ticked"),
                HasSubstr("Дело сделано: «Записать темы и домашние задания сегодняшних уроков», "
                          "срок 07.09.2026"));
}

// VOC-09, VOC-11.
TEST_F(Receipts, OfFinalAttestationAreSaidInWords) {
    const auto& school = archive_.school;
    const Date day{2027, 6, 21};
    archive_.state({SubjectCycleSet{school.mathematics, CurriculumCycle::general_education},
                    GraduatesAdmitted{school.class_5a, {school.yozhikov}, "57-у", day},
                    FinalAttestationPlanned{.study_group_id = school.class_5a,
                                            .kind = FinalAttestationKind::diploma_work,
                                            .held_on = day,
                                            .chair = "Громов А. А.",
                                            .secretary = "Ким О. П.",
                                            .members = {"Первый", "Второй", "Третий"},
                                            .order_no = "61-у"}},
                   school.director);
    const EntryIndex planned = first("final_attestation_planned");
    archive_.state({FinalProtocolSigned{planned, school.class_5a, "3", day, {{school.yozhikov}}},
                    FinalAttestationCancelled{planned, school.class_5a, "перенос"}},
                   school.director);
    const auto sentence = [&](std::string_view kind) {
        return open(school.director, first(kind)).value().sentence;
    };
    EXPECT_THAT(sentence("subject_cycle_set"),
                HasSubstr("Дисциплина отнесена к циклу «Общеобразовательные дисциплины». "
                          "Математика."));
    EXPECT_THAT(sentence("graduates_admitted"),
                HasSubstr("Допуск к итоговой аттестации: студентов 1, приказ № 57-у от 21.06.2027. "
                          "5 «А»."));
    EXPECT_THAT(sentence("final_attestation_planned"),
                HasSubstr("Назначено испытание ГИА 21.06.2027: защита дипломной работы (проекта); "
                          "председатель ГЭК — Громов А. А., приказ № 61-у. 5 «А»."));
    EXPECT_THAT(sentence("final_protocol_signed"),
                HasSubstr("протокол № 3 от 21.06.2027, студентов 1. 5 «А»."));
    EXPECT_THAT(sentence("final_attestation_cancelled"), HasSubstr("причина: «перенос». 5 «А»."));
    EXPECT_THAT(readers_of("final_protocol_signed"),
                ElementsAre("director", "deputy", "journal admin", "class teacher"))
        << "it names others";
}

// Evidence: F-25.
TEST_F(Receipts, OfARegimeAreSaidInWords) {
    archive_.state({AfterSchoolRegimeSet{archive_.school.class_5a,
                                         {{TimeOfDay{810}, TimeOfDay{840}, "обед"},
                                          {TimeOfDay{840}, TimeOfDay{930}, "прогулка"}}}},
                   archive_.school.director);
    EXPECT_THAT(
        open(archive_.school.director, first("after_school_regime_set")).value().sentence,
        HasSubstr("Режим группы продлённого дня: 13:30–14:00 обед; 14:00–15:30 прогулка. 5 «А»."));
}

// Evidence: ASM-13, ASM-14.
TEST_F(Receipts, OfCriteriaAndBehaviourAreSaidInWords) {
    const auto& school = archive_.school;
    archive_.state({RubricKept{.course_id = school.mathematics_5a,
                               .title = "Задача",
                               .criteria = {{"Ход решения", 3}, {"Ответ", 1}}}},
                   school.petrova);
    const EntryIndex rubric = first("rubric_kept");
    archive_.state(
        {CriteriaAssessed{{school.monday_7, school.ezhov}, rubric, {2, 1}, MarkValue::four},
         BehaviourAssessed{.study_group_id = school.class_5a,
                           .student_id = school.yozhikov,
                           .period_id = school.first_quarter,
                           .value = BehaviourValue::good}},
        school.petrova);
    const auto sentence = [&](std::string_view kind) {
        return open(school.director, first(kind)).value().sentence;
    };
    EXPECT_THAT(sentence("rubric_kept"),
                HasSubstr("Рубрика «Задача»: Ход решения до 3, Ответ до 1; 3 — от 50 %, 4 — от "
                          "70 %, 5 — от 90 %. Математика, 5 «А»."));
    EXPECT_THAT(sentence("criteria_assessed"),
                HasSubstr("Баллы по критериям «Задача»: Ход решения 2 из 3, Ответ 1 из 1 — 75 %, "
                          "отметка 4. Ежов Кирилл Андреевич, Математика, 5 «А», урок"));
    EXPECT_THAT(sentence("behaviour_assessed"),
                HasSubstr("Поведение, «I четверть» — хорошее: Ёжиков Борис"));
    EXPECT_THAT(readers_of("criteria_assessed"),
                ElementsAre("director", "deputy", "journal admin", "class teacher", "other teacher",
                            "Ежов"));
    EXPECT_THAT(readers_of("behaviour_assessed"),
                ElementsAre("director", "deputy", "class teacher", "mother of Ёжиков"));
}

// JRN-15, JRN-23, VOC-06, VOC-11: read as what they take back is.
TEST_F(Receipts, OfWhatWasTakenBackSayWhatAndWhy) {
    const auto& school = archive_.school;
    const Date monday{2026, 9, 7};
    archive_.state({ReopeningOrdered{.study_group_id = school.class_5a,
                                     .order_no = "77",
                                     .order_on = monday,
                                     .reason = "ошибка"},
                    RetakeDirected{.number = 3,
                                   .course_id = school.mathematics_5a,
                                   .student_id = school.yozhikov,
                                   .given_on = monday,
                                   .valid_until = monday.plus_days(14),
                                   .examiners = "Петрова А. И.",
                                   .basis = {}}},
                   school.director);
    archive_.state({ReopeningWithdrawn{first("reopening_ordered"), school.class_5a, "не нужно"},
                    RetakeWithdrawn{first("retake_directed"), school.mathematics_5a,
                                    school.yozhikov, PeriodId{}, "не тому"},
                    CarriedResultWithdrawn{school.mathematics_5a, school.yozhikov,
                                           school.first_quarter, 1, "чужая справка"},
                    FinalProtocolCorrected{.final_attestation = 1,
                                           .study_group_id = school.class_5a,
                                           .protocol_no = "3-и",
                                           .signed_on = monday,
                                           .results = {},
                                           .reason = "описка"}},
                   school.director);
    const auto sentence = [&](std::string_view kind) {
        return open(school.director, first(kind)).value().sentence;
    };
    EXPECT_THAT(sentence("reopening_withdrawn"),
                HasSubstr("Приказ № 77 об открытии учёта отозван; причина: «не нужно». 5 «А»."));
    EXPECT_THAT(sentence("retake_withdrawn"),
                HasSubstr("Направление на пересдачу № 3 отозвано; причина: «не тому»"));
    EXPECT_THAT(sentence("carried_result_withdrawn"),
                HasSubstr("Перенесённый итог отозван, «I четверть»; причина: «чужая справка»"));
    EXPECT_THAT(sentence("final_protocol_corrected"),
                HasSubstr("протокол исправлен: № 3-и от 07.09.2026"));
    EXPECT_EQ(readers_of("retake_withdrawn"), readers_of("retake_directed"));
    EXPECT_THAT(readers_of("reopening_withdrawn"),
                ElementsAre("director", "deputy", "journal admin", "class teacher"));
}

// ASM-08: why he is attested early may speak of health.
TEST_F(Receipts, OfEarlyAttestationAreReadAsAbsencesAre) {
    const auto& school = archive_.school;
    archive_.state({EarlyAttestationAllowed{.student_id = school.yozhikov,
                                            .study_group_id = school.class_5a,
                                            .period_id = school.first_quarter,
                                            .from_on = Date{2026, 9, 21},
                                            .order_no = "41-у",
                                            .order_on = Date{2026, 9, 7},
                                            .reason = "переезд"}},
                   school.director);
    archive_.state(
        {EarlyAttestationWithdrawn{first("early_attestation_allowed"), school.yozhikov, "остался"}},
        school.director);
    const auto sentence = [&](std::string_view kind) {
        return open(school.director, first(kind)).value().sentence;
    };
    EXPECT_THAT(sentence("early_attestation_allowed"),
                HasSubstr("Досрочная аттестация с 21.09.2026, приказ № 41-у от 07.09.2026, 5 «А»: "
                          "Ёжиков Борис"));
    EXPECT_THAT(sentence("early_attestation_withdrawn"),
                HasSubstr("Досрочная аттестация отозвана; причина: «остался»: Ёжиков Борис"));
    for (const auto* kind : {"early_attestation_allowed", "early_attestation_withdrawn"})
        EXPECT_THAT(readers_of(kind),
                    ElementsAre("director", "deputy", "class teacher", "mother of Ёжиков"))
            << kind;
}

TEST_F(Receipts, OfNothingAreNotFound) {
    EXPECT_TRUE(open(archive_.school.director, 100'000).error().is(RefusalCode::not_found));
    EXPECT_TRUE(open(archive_.school.director, -1).error().is(RefusalCode::not_found));
}

TEST_F(Receipts, EveryKindOfEntryHasASentence) {
    for (const Entry& entry : testing::sample_entries()) {
        const auto sentence =
            archive_.store.read([&](Reader& reader) { return entry_sentence(reader, entry); });
        ASSERT_TRUE(sentence) << entry_kind(entry.body);
        EXPECT_THAT(*sentence, HasSubstr(". Летопись, ")) << entry_kind(entry.body);
        EXPECT_GT(sentence->size(), 50u) << entry_kind(entry.body);
    }
}

TEST_F(Receipts, SayWhyAMarkWasCorrected) {
    archive_.state({MarkCorrected{.place = {.lesson_id = archive_.school.monday_7,
                                            .student_id = archive_.school.ezhov},
                                  .corrects = first("mark_recorded"),
                                  .old_value = MarkValue::four,
                                  .value = MarkValue::five,
                                  .reason_code = CorrectionReason::typo,
                                  .reason = "не тот ряд"}},
                   archive_.school.petrova);
    EXPECT_THAT(open(archive_.school.ezhov, first("mark_corrected")).value().sentence,
                HasSubstr("Отметка исправлена: было 4, стало 5; причина: опечатка, «не тот ряд»."));
}

}  // namespace
}  // namespace letopis
