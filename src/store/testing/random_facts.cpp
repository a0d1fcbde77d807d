#include "store/testing/random_facts.h"

namespace letopis::store::testing {

using letopis::testing::id_of;

std::vector<EntryBody> RandomFacts::next() {
    std::vector<EntryBody> facts;
    for (int count = 1 + below(4); count > 0; --count) {
        facts.push_back(fact());
        if (const auto* carried = std::get_if<ResultCarried>(&facts.back()))
            carried_.push_back(
                {carried->course_id, carried->student_id, carried->period_id, next_index_, word()});
        ++next_index_;
    }
    return facts;
}

PersonId RandomFacts::actor() { return below(5) == 0 ? PersonId{} : teacher(); }

std::string RandomFacts::word() {
    static constexpr const char* words[] = {"Ёлка", "дроби «½»", "§ 12, № 5", "", "повторить"};
    return words[below(5)];
}

EntryBody RandomFacts::fact() {
    switch (below(20)) {
        case 0:
        case 1:
            return lesson_fact();
        case 2:
            return result_fact();
        case 3:
            return setting_fact();
        case 4:
            return archive_fact();
        case 5:
            return change_fact();
        case 6:
            return absence_fact();
        case 7:
            return teaching_fact();
        case 8:
            return year_fact();
        case 9:
            return closing_fact();
        case 10:
            return assessment_fact();
        case 11:
            return final_fact();
        case 12:
            return below(3) == 0 ? visit_fact() : final_fact();
        case 13:
            return below(2) == 0 ? calendar_fact() : early_fact();
        default:
            return cell_fact();
    }
}

EntryBody RandomFacts::cell_fact() {
    const LessonId lesson = some<LessonId>(8);
    const MarkPlace place{
        .lesson_id = lesson, .student_id = student(), .work_no = 1, .part_no = 1 + below(2)};
    switch (below(6)) {
        case 0:
            return AttendanceRecorded{.lesson_id = lesson,
                                      .student_id = student(),
                                      .status = any<AttendanceStatus>(),
                                      .corrects = below(3) - 1};
        case 1:
            return CommentRecorded{lesson, student(), word()};
        case 2:
            return MarkCorrected{.place = place,
                                 .value = any<MarkValue>(),
                                 .reason_code = any<CorrectionReason>(),
                                 .reason = word()};
        case 3:
            return MarkWithdrawn{.place = place};
        default:
            return MarkRecorded{place, any<MarkValue>(), {}};
    }
}

EntryBody RandomFacts::lesson_fact() {
    const LessonId lesson = some<LessonId>(8);
    switch (below(8)) {
        case 0:
            return LessonScheduled{.lesson_id = some<LessonId>(12),
                                   .course_id = some<CourseId>(4),
                                   .lesson_on = day(),
                                   .slot_no = 1 + below(6),
                                   .starts_at = {510},
                                   .ends_at = {555},
                                   .teacher_id = teacher(),
                                   .room_title = word()};
        case 1:
            return LessonCancelled{lesson, word()};
        case 2:
            return TopicRecorded{lesson, word()};
        case 3:
            return HomeworkAssigned{lesson, word(), below(2) == 0};
        case 4:
            return WorkDefined{lesson, {1 + below(3), any<WorkType>(), word(), below(1000)}};
        case 5:
            return CorrectionRequested{lesson, word()};
        case 6:
            return CorrectionDecided{.lesson_id = lesson,
                                     .request = below(40),
                                     .decision = any<CorrectionDecision>(),
                                     .valid_until = {},
                                     .comment = word()};
        default:
            return WorkRemoved{lesson, 2 + below(2)};
    }
}

EntryBody RandomFacts::reason_fact() {
    const Date from = day();
    switch (below(3)) {
        case 0:
            return ChangeReasonRecorded{.scope = any<ReasonScope>(),
                                        .teacher_id = teacher(),
                                        .study_group_id = some<StudyGroupId>(4),
                                        .family = any<ProgrammeFamily>(),
                                        .grade = below(12),
                                        .text = word(),
                                        .from_on = from,
                                        .to_on = from.plus_days(below(12) - 1),
                                        .document_kind = any<ReasonDocument>(),
                                        .document_no = word(),
                                        .document_on = {}};
        case 1:
            return ChangeReasonRevised{.change_reason = below(90),
                                       .text = word(),
                                       .from_on = from,
                                       .to_on = from.plus_days(below(12) - 1),
                                       .document_kind = any<ReasonDocument>(),
                                       .document_no = word(),
                                       .document_on = day()};
        default:
            return ChangeReasonApplied{below(90), some<LessonId>(12)};
    }
}

EntryBody RandomFacts::change_fact() {
    const LessonId lesson = some<LessonId>(8);
    if (below(3) == 0) return reason_fact();
    switch (below(7)) {
        case 0:
        case 1:
            return SubstitutionAssigned{lesson, teacher(), any<SubstitutionKind>(), below(300),
                                        word()};
        case 2:
            return SubstitutionEnded{lesson, word()};
        case 3:
            return LessonRestored{lesson, word()};
        case 4:
            return ExtraLessonScheduled{.lesson_id = some<LessonId>(12),
                                        .course_id = some<CourseId>(4),
                                        .lesson_on = day(),
                                        .slot_no = 1 + below(6),
                                        .starts_at = {900},
                                        .ends_at = {945},
                                        .teacher_id = teacher(),
                                        .room_title = word(),
                                        .reason = word()};
        default:
            return LessonMoved{.lesson_id = lesson,
                               .lesson_on = day(),
                               .slot_no = 1 + below(6),
                               .starts_at = {570},
                               .ends_at = {615},
                               .room_title = word(),
                               .reason = word()};
    }
}

EntryBody RandomFacts::absence_fact() {
    const Date from = day();
    switch (below(4)) {
        case 0:
            return AbsenceNoticed{student(), from, from.plus_days(below(9)), any<AbsenceCause>(),
                                  word()};
        case 1:
            return AbsenceNoticeWithdrawn{below(60)};
        case 2:
            return ExcuseRegistered{.student_id = student(),
                                    .kind = any<ExcuseKind>(),
                                    .status = any<AttendanceStatus>(),
                                    .from_on = from,
                                    .to_on = from.plus_days(below(9)),
                                    .document_no = word(),
                                    .document_on = day(),
                                    .text = word()};
        default:
            return RollTaken{some<LessonId>(8)};
    }
}

EntryBody RandomFacts::teaching_fact() {
    const Date from = day();
    switch (below(9)) {
        case 8:
            return HealthSheetKept{.student_id = student(),
                                   .health_group = any<HealthGroup>(),
                                   .sports_group = any<SportsGroup>(),
                                   .furniture_no = word(),
                                   .seat = word(),
                                   .advice = word(),
                                   .examined_on = day()};
        case 0:
            return ExemptionGranted{.student_id = student(),
                                    .subject_id = some<SubjectId>(3),
                                    .kind = any<ExemptionKind>(),
                                    .from_on = from,
                                    .to_on = from.plus_days(below(90)),
                                    .document_no = word(),
                                    .document_on = day(),
                                    .text = word()};
        case 1:
            return ExemptionWithdrawn{below(60), word()};
        case 2:
            return LessonModeSet{some<LessonId>(8), any<LessonMode>(), word()};
        case 3:
            return BriefingRecorded{some<LessonId>(8), any<BriefingKind>(), word()};
        case 4:
            return BriefingRecorded{some<LessonId>(8), {}, ""};
        case 5: {
            AttestationPlanned fact{some<CourseId>(4), some<PeriodId>(4), {}};
            if (below(3) > 0) fact.form = any<AttestationForm>();
            return fact;
        }
        case 6:
            return AssociationDescribed{
                some<StudyGroupId>(4), any<Direction>(), 1 + below(30), 1 + below(3), 3,
                any<Funding>()};
        default:
            return AttestationHeld{.course_id = some<CourseId>(4),
                                   .student_id = student(),
                                   .period_id = some<PeriodId>(4),
                                   .held_on = day(),
                                   .kind = any<AttestationKind>(),
                                   .result = any<ResultValue>(),
                                   .protocol_no = word(),
                                   .examiners = word(),
                                   .corrects = below(90) - 1};
    }
}

EntryBody RandomFacts::result_fact() {
    switch (below(8)) {
        case 0:
            return PeriodClosed{some<CourseId>(4), some<PeriodId>(4)};
        case 1:
            return CourseClosed{some<CourseId>(4)};
        case 2:
            return CouncilDecisionRecorded{{.student_id = student(),
                                            .study_group_id = some<StudyGroupId>(3),
                                            .kind = any<CouncilDecisionKind>(),
                                            .protocol_no = word(),
                                            .decided_on = day(),
                                            .text = word()}};
        case 3:
            return AnnualMarkConfirmed{.course_id = some<CourseId>(4),
                                       .student_id = student(),
                                       .value = any<ResultValue>(),
                                       .flag = any<ResultFlag>(),
                                       .reason = word(),
                                       .corrects = below(3) - 1};
        case 4:
            return LessonPlanKept{some<CourseId>(4),
                                  {{word(), word(), 1 + below(3), any<WorkType>(), word()}},
                                  word()};
        case 5:
            return remark_fact();
        default:
            return PeriodMarkConfirmed{.course_id = some<CourseId>(4),
                                       .student_id = student(),
                                       .period_id = some<PeriodId>(4),
                                       .value = any<ResultValue>(),
                                       .mean = Fraction{below(20), 1 + below(9)},
                                       .proposed = any<ResultValue>(),
                                       .reason = word(),
                                       .corrects = below(3) - 1};
    }
}

EntryBody RandomFacts::remark_fact() {
    switch (below(4)) {
        case 0:
            return RemarkMade{some<CourseId>(4), teacher(), any<RemarkCause>(), word(), day()};
        case 1:
            return RemarkAnswered{some<CourseId>(4), below(60), word()};
        case 2:
            return CellRemarkMade{.course_id = some<CourseId>(4),
                                  .addressee_id = teacher(),
                                  .student_id = student(),
                                  .lesson_id = some<LessonId>(8),
                                  .text = word(),
                                  .due_on = day()};
        default:
            return RemarkSettled{some<CourseId>(4), below(60)};
    }
}

EntryBody RandomFacts::setting_fact() {
    switch (below(10)) {
        case 0:
            return PersonRegistered{{.person_id = id_of<PersonId>(21 + below(6)),
                                     .last_name = "Ёжиков" + word(),
                                     .first_name = word(),
                                     .birth_date = day()}};
        case 1:
            return RoleAssigned{
                {.person_id = teacher(), .role = any<AppointedRole>(), .valid_from = day()}};
        case 2:
            return StudentEnrolled{student(), some<StudyGroupId>(4), Date{2026, 9, 1}, word(),
                                   day()};
        case 3: {
            // Whoever leaves a class was in it: nothing else can be decided.
            const int who = below(4);
            return StudentLeft{id_of<StudentId>(21 + who),
                               id_of<StudyGroupId>(who < 3 ? 1 : 2),
                               day(),
                               word(),
                               {},
                               word()};
        }
        case 4:
            return ClassTeacherAssigned{{some<StudyGroupId>(3), teacher(), day(), {}}};
        case 5:
            return CourseTeacherAssigned{{some<CourseId>(4), teacher(), day(), {}, word()}};
        case 6:
            return CourseTeacherEnded{some<CourseId>(4), teacher(), Date{2026, 9, 1}, day(),
                                      word()};
        case 7:
            return PolicySet{"lock.lesson_edit_days", word(), day(), word()};
        case 8:
            return RoleScopeSet{{.person_id = teacher(),
                                 .role = any<AppointedRole>(),
                                 .valid_from = day(),
                                 .reach = any<RoleReach>(),
                                 .study_group_ids = {some<StudyGroupId>(4)},
                                 .subject_ids = {some<SubjectId>(3)},
                                 .student_ids = {student()},
                                 .grades = {1 + below(11)},
                                 .families = {any<ProgrammeFamily>()}},
                                word()};
        default:
            return GuardianshipEnded{student(), id_of<GuardianId>(31 + below(2)), day(), word()};
    }
}

EntryBody RandomFacts::archive_fact() {
    const PackageId package = some<PackageId>(3);
    const MediumId medium = some<MediumId>(3);
    switch (below(7)) {
        case 0:
            return DocumentIssued{{.document_id = some<DocumentId>(5),
                                   .study_group_id = some<StudyGroupId>(3),
                                   .document_no = word()}};
        case 1:
            return RoomRegistered{{some<RoomId>(3), word(), word()}};
        case 2:
            return MediumRegistered{{.medium_id = medium, .title = word(), .location = word()}};
        case 3:
            return PackageSealed{{.package_id = package, .study_group_id = some<StudyGroupId>(3)}};
        case 4:
            return CopyVerified{package, medium, some<RoomId>(3), word(), ""};
        case 5:
            return CopyDamaged{package, medium, CopyState::missing, word()};
        default:
            return CopyRestored{package, medium, some<MediumId>(3), ""};
    }
}

}  // namespace letopis::store::testing
