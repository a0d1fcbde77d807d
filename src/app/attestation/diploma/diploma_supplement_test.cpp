// The diploma supplement (VOC-09, VOC-12): disciplines by cycles, general education apart, course
// works, practice, final attestation.

#include <gmock/gmock.h>

#include "app/attestation/diploma/open_diploma_supplement.h"
#include "app/attestation/diploma/supplement_form.h"
#include "ports/testing/practice_group.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

/// СД-21 with a discipline of general education, one of no code, a module with a course work, and
/// practice; Алова has all results.
class Supplement : public PracticeGroup {
protected:
    Supplement() {
        std::vector<EntryBody> facts;
        teach(90, "ОУП.07 Математика", SubjectKind::subject, facts);
        teach(91, "Фармакология", SubjectKind::subject, facts);
        teach(92, "МДК.02.01 Лечение пациентов", SubjectKind::interdisciplinary_course, facts);
        facts.push_back(AttestationPlanned{id_of<CourseId>(92), sample_.second_quarter,
                                           AttestationForm::course_work});
        hold_pair(90, 1, facts);
        hold_pair(90, 2, facts);
        hold_pair(91, 3, facts);
        give(90, sample_.first_quarter, ResultValue::four, facts);
        give(90, sample_.second_quarter, ResultValue::five, facts);
        give(91, sample_.first_quarter, ResultValue::three, facts);
        give(92, sample_.first_quarter, ResultValue::four, facts);
        give(92, sample_.second_quarter, ResultValue::five, facts);
        state(std::move(facts));
        const EntryIndex assignment = next_index();
        state({PracticeAssigned{.course_id = practice_,
                                .student_id = alova_,
                                .base = order_.base,
                                .base_lead = order_.base_lead,
                                .lead_id = order_.lead_id,
                                .from_on = order_.from_on,
                                .to_on = order_.to_on,
                                .hours = 72,
                                .order_no = "41-п"},
               PracticeAssessed{.assignment = assignment,
                                .course_id = practice_,
                                .student_id = alova_,
                                .competences = "освоены",
                                .result = ResultValue::four,
                                .assessed_on = Date{2026, 9, 19}}});
        at(Date{2027, 6, 25}, 12, 0);
    }

    void teach(int number, const std::string& title, SubjectKind kind,
               std::vector<EntryBody>& facts) const {
        facts.push_back(SubjectAdded{{.subject_id = id_of<SubjectId>(number),
                                      .title = title,
                                      .kind = kind,
                                      .position = number}});
        facts.push_back(CourseOpened{{.course_id = id_of<CourseId>(number),
                                      .subject_id = id_of<SubjectId>(number),
                                      .study_group_id = group_,
                                      .school_year_id = sample_.year,
                                      .period_system_id = sample_.quarters}});
        facts.push_back(CourseTeacherAssigned{{.course_id = id_of<CourseId>(number),
                                               .teacher_id = sample_.sidorov,
                                               .valid_from = Date{2026, 9, 1}}});
    }
    void hold_pair(int course, int number, std::vector<EntryBody>& facts) const {
        facts.push_back(LessonScheduled{.lesson_id = id_of<LessonId>(700 + number),
                                        .course_id = id_of<CourseId>(course),
                                        .lesson_on = Date{2026, 9, 7},
                                        .slot_no = number,
                                        .starts_at = TimeOfDay{540 + number * 100},
                                        .ends_at = TimeOfDay{630 + number * 100},
                                        .teacher_id = sample_.sidorov});
        facts.push_back(TopicRecorded{.lesson_id = id_of<LessonId>(700 + number), .topic = "Тема"});
    }
    void give(int course, PeriodId period, ResultValue value, std::vector<EntryBody>& facts) const {
        facts.push_back(PeriodMarkConfirmed{.course_id = id_of<CourseId>(course),
                                            .student_id = alova_,
                                            .period_id = period,
                                            .value = value});
    }
    EntryIndex next_index() {
        return *school_.read([](Reader& reader) { return reader.entry_count(); });
    }
    auto opened(PersonId person, StudyGroupId id) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_diploma_supplement(reader, standing, id, moment);
        });
    }
    DiplomaSupplement alovas() {
        auto view = opened(sample_.deputy, group_);
        EXPECT_TRUE(view);
        return view->students.at(0);
    }
};

// Evidence: VOC-09 VOC-12. General education stands in a part of its own.
TEST_F(Supplement, ListsDisciplinesByCyclesAndGeneralEducationApart) {
    const DiplomaSupplement one = alovas();
    EXPECT_EQ(one.student_name, "Алова Вера");
    std::vector<SupplementPartKind> kinds;
    for (const SupplementPart& part : one.parts) kinds.push_back(part.kind);
    using enum SupplementPartKind;
    ASSERT_THAT(kinds, ElementsAre(general_education, general_professional, professional_module,
                                   course_works, practices));
    EXPECT_EQ(one.parts[0].title, "Общеобразовательные дисциплины");
    EXPECT_THAT(one.parts[0].rows,
                ElementsAre(SupplementRow{"ОУП.07 Математика", 4, "5 (отлично)"}))
        << "by the last attestation, with hours of all semesters";
    EXPECT_THAT(one.parts[1].rows,
                ElementsAre(SupplementRow{"Фармакология", 2, "3 (удовлетворительно)"}));
    EXPECT_THAT(one.parts[2].rows,
                ElementsAre(SupplementRow{"МДК.02.01 Лечение пациентов", 0, "4 (хорошо)"}))
        << "a course work does not make the mark of the discipline";
    EXPECT_THAT(one.parts[3].rows, ElementsAre(SupplementRow{"МДК.02.01 Лечение пациентов",
                                                             std::nullopt, "5 (отлично)"}));
    EXPECT_THAT(one.parts[4].rows,
                ElementsAre(SupplementRow{"ПП.02 Производственная практика", 72, "4 (хорошо)"}));
    EXPECT_EQ(one.without_result, 0);
}

// Evidence: VOC-09.
TEST_F(Supplement, AChangedCycleMovesTheDiscipline) {
    state({SubjectCycleSet{id_of<SubjectId>(91), CurriculumCycle::general_education}});
    const DiplomaSupplement one = alovas();
    ASSERT_THAT(one.parts[0].rows, SizeIs(2));
    EXPECT_EQ(one.parts[0].rows[1].title, "Фармакология");
}

// Evidence: VOC-11.
TEST_F(Supplement, EndsWithFinalAttestation) {
    const EntryIndex planned = next_index();
    state({FinalAttestationPlanned{.study_group_id = group_,
                                   .kind = FinalAttestationKind::diploma_work,
                                   .held_on = Date{2027, 6, 21},
                                   .chair = "Громов А. А.",
                                   .secretary = "Ким О. П.",
                                   .members = {"Первый", "Второй", "Третий"},
                                   .order_no = "61-у"},
           FinalProtocolSigned{.final_attestation = planned,
                               .study_group_id = group_,
                               .protocol_no = "3",
                               .signed_on = Date{2027, 6, 21},
                               .results = {{alova_, "Уход за больными", "", ResultValue::five}}}});
    const SupplementPart last = alovas().parts.back();
    EXPECT_EQ(last.title, "Государственная итоговая аттестация");
    EXPECT_THAT(last.rows,
                ElementsAre(SupplementRow{"защита дипломной работы (проекта): Уход за больными",
                                          std::nullopt, "5 (отлично)"}));
}

TEST_F(Supplement, HasOneRowForEachKindOfFinalAttestation) {
    const auto sitting = [&](Date on, std::optional<ResultValue> result) {
        const EntryIndex planned = next_index();
        state({FinalAttestationPlanned{.study_group_id = group_,
                                       .kind = FinalAttestationKind::state_exam,
                                       .held_on = on,
                                       .chair = "Громов А. А.",
                                       .secretary = "Ким О. П.",
                                       .members = {"Первый", "Второй", "Третий"},
                                       .order_no = "61-у"},
               FinalProtocolSigned{.final_attestation = planned,
                                   .study_group_id = group_,
                                   .protocol_no = "3",
                                   .signed_on = on,
                                   .results = {{alova_, "", "", result}}}});
    };
    sitting(Date{2027, 6, 21}, std::nullopt);
    sitting(Date{2027, 6, 24}, ResultValue::four);
    EXPECT_THAT(alovas().parts.back().rows,
                ElementsAre(SupplementRow{"государственный экзамен", std::nullopt, "4 (хорошо)"}));
}

TEST_F(Supplement, IsForItsPeopleOnly) {
    EXPECT_TRUE(opened(sample_.petrova, group_)) << "the curator";
    EXPECT_EQ(refusal_code(opened(stranger_, group_)), RefusalCode::not_your_class);
    EXPECT_EQ(refusal_code(opened(alova_, group_)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(opened(sample_.deputy, sample_.class_5a)), RefusalCode::not_found);
}

TEST_F(Supplement, IsPrintedAlsoForWhoHasLeft) {
    state({StudentLeft{alova_, group_, Date{2027, 5, 20}, "70-с", Date{2027, 5, 20}, "перевод"}});
    EXPECT_NE(alovas().student_id, alova_) << "not with the group";
    const auto form = as(sample_.deputy, [&](Reader& reader, const Standing& who, Instant moment) {
        return open_supplement_form(reader, who, group_, alova_, moment);
    });
    EXPECT_TRUE(form);
}

TEST_F(Supplement, IsPrintedForOneStudent) {
    const auto printed = [&](StudentId student) {
        return as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_supplement_form(reader, standing, group_, student, moment);
        });
    };
    const auto form = printed(alova_);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->edition, Edition::working);
    ASSERT_THAT(form->tables, SizeIs(5));
    EXPECT_EQ(form->tables[0].title, "Общеобразовательные дисциплины");
    EXPECT_THAT(form->tables[0].rows.at(0), ElementsAre("ОУП.07 Математика", "4", "5 (отлично)"));
    EXPECT_THAT(form->tables[3].rows.at(0),
                ElementsAre("МДК.02.01 Лечение пациентов", "5 (отлично)"));
    const auto others = printed(belov_);
    ASSERT_TRUE(others);
    EXPECT_EQ(others->edition, Edition::draft) << "he has no results";
    EXPECT_THAT(others->notes.back(), HasSubstr("Строк без оценки: "));
    EXPECT_EQ(refusal_code(printed(sample_.zhukova)), RefusalCode::not_found);
}

}  // namespace
}  // namespace letopis::testing
