#include "app/log/entry_sentence.h"

#include "app/log/entry_words.h"
#include "app/log/later_sentences.h"
#include "app/log/sentence_places.h"
#include "domain/calendar/school_days.h"
#include "domain/marks/scales.h"
#include "ports/gathering/names.h"

namespace letopis {
namespace {

using Words = Result<std::string>;

/// Says each kind of fact; who and when come after.
class Saying : private SentencePlaces {
public:
    explicit Saying(Reader& reader) : SentencePlaces{reader} {}

    Words operator()(const MarkRecorded& fact) {
        return about(fact.place.lesson_id, fact.place.student_id,
                     "Отметка " + std::string{mark_text(fact.value)});
    }
    Words operator()(const MarkCorrected& fact) {
        return about(fact.place.lesson_id, fact.place.student_id,
                     "Отметка исправлена: было " + std::string{mark_text(fact.old_value)} +
                         ", стало " + std::string{mark_text(fact.value)} +
                         why(fact.reason_code, fact.reason));
    }
    Words operator()(const MarkWithdrawn& fact) {
        return about(fact.place.lesson_id, fact.place.student_id,
                     "Отметка " + std::string{mark_text(fact.old_value)} + " снята" +
                         why(fact.reason_code, fact.reason));
    }
    Words operator()(const AttendanceRecorded& fact) {
        return about(
            fact.lesson_id, fact.student_id,
            std::string{attendance_words(fact.status)} + why(CorrectionReason::none, fact.reason));
    }
    Words operator()(const CommentRecorded& fact) {
        return about(
            fact.lesson_id, fact.student_id,
            fact.comment.empty() ? "Комментарий снят" : "Комментарий " + quoted(fact.comment));
    }

    Words operator()(const LessonScheduled& fact) {
        return about_lesson(fact.lesson_id, "Урок поставлен в расписание");
    }
    Words operator()(const LessonCancelled& fact) {
        return about_lesson(fact.lesson_id, "Урок отменён: " + fact.reason);
    }
    Words operator()(const TopicRecorded& fact) {
        return about_lesson(fact.lesson_id, "Тема урока " + quoted(fact.topic));
    }
    Words operator()(const HomeworkAssigned& fact) {
        return about_lesson(fact.lesson_id, fact.homework_none || fact.homework.empty()
                                                ? "Домашнее задание не задано"
                                                : "Домашнее задание " + quoted(fact.homework));
    }
    Words operator()(const WorkDefined& fact) {
        std::string words = "Работа " + std::to_string(fact.work.work_no) + ": " +
                            std::string{work_type_title(fact.work.work_type)};
        if (!fact.work.title.empty()) words += " " + quoted(fact.work.title);
        return about_lesson(fact.lesson_id, std::move(words));
    }
    Words operator()(const WorkRemoved& fact) {
        return about_lesson(fact.lesson_id, "Работа " + std::to_string(fact.work_no) + " убрана");
    }
    Words operator()(const CorrectionRequested& fact) {
        return about_lesson(fact.lesson_id, "Заявка на исправление: " + fact.reason);
    }
    Words operator()(const CorrectionDecided& fact) {
        std::string words = fact.decision == CorrectionDecision::granted ? "Исправление разрешено"
                                                                         : "В исправлении отказано";
        if (!fact.comment.empty()) words += ": " + fact.comment;
        return about_lesson(fact.lesson_id, std::move(words));
    }

    Words operator()(const SubstitutionAssigned& fact) {
        LETOPIS_TRY(substitute, short_name(reader_, fact.substitute_id));
        return about_lesson(fact.lesson_id, std::string{substitution_kind_title(fact.kind)} +
                                                ": урок ведёт " + substitute + because(fact));
    }
    Words operator()(const SubstitutionEnded& fact) {
        return about_lesson(fact.lesson_id, "Замена снята" + because(fact));
    }
    Words operator()(const LessonMoved& fact) {
        return about_lesson(fact.lesson_id, "Урок перенесён на " + fact.lesson_on.russian() + ", " +
                                                fact.starts_at.text() + because(fact));
    }
    Words operator()(const LessonRestored& fact) {
        return about_lesson(fact.lesson_id, "Отмена урока снята" + because(fact));
    }
    Words operator()(const ExtraLessonScheduled& fact) {
        return about_lesson(fact.lesson_id, "Дополнительный урок" + because(fact));
    }
    Words operator()(const RollTaken& fact) {
        return about_lesson(fact.lesson_id, "Перекличка проведена");
    }
    Words operator()(const AbsenceNoticed& fact) {
        return person_words("Уведомление об отсутствии " + days_words(fact.from_on, fact.to_on) +
                                ", причина " + quoted(std::string{absence_cause_title(fact.cause)}),
                            fact.student_id);
    }
    Words operator()(const AbsenceNoticeWithdrawn& fact) {
        LETOPIS_TRY(notice, reader_.absence_notice(fact.notice));
        if (!notice) return std::string{"Уведомление об отсутствии отозвано."};
        return person_words(
            "Отозвано уведомление об отсутствии " + days_words(notice->from_on, notice->to_on),
            notice->student_id);
    }
    Words operator()(const ExcuseRegistered& fact) {
        return person_words("Внесён документ о пропусках " + days_words(fact.from_on, fact.to_on) +
                                ": " + excuse_words(fact.kind, fact.document_no, fact.document_on),
                            fact.student_id);
    }

    Words operator()(const ExemptionGranted& fact) {
        LETOPIS_TRY(subject, subject_title(fact.subject_id));
        return person_words("Освобождение " + days_words(fact.from_on, fact.to_on) + ", предмет " +
                                quoted(subject) + ", документ № " + fact.document_no + " от " +
                                fact.document_on.russian(),
                            fact.student_id);
    }
    Words operator()(const ExemptionWithdrawn& fact) {
        LETOPIS_TRY(exemption, reader_.exemption(fact.exemption));
        if (!exemption) return "Освобождение снято" + because(fact) + ".";
        return person_words("Снято освобождение " +
                                days_words(exemption->from_on, exemption->to_on) + because(fact),
                            exemption->student_id);
    }
    Words operator()(const LessonModeSet& fact) {
        return about_lesson(fact.lesson_id, "Режим урока " +
                                                quoted(std::string{lesson_mode_title(fact.mode)}) +
                                                why(CorrectionReason::none, fact.reason));
    }
    Words operator()(const BriefingRecorded& fact) {
        return about_lesson(fact.lesson_id, briefing_words(fact));
    }
    Words operator()(const AttestationPlanned& fact) {
        LETOPIS_TRY(period, period_title(fact.course_id, fact.period_id));
        LETOPIS_TRY(course, course_words(fact.course_id));
        return "Промежуточная аттестация, период " + quoted(period) + ": " +
               (fact.form ? std::string{attestation_form_title(*fact.form)} : "снята") + ". " +
               course + ".";
    }
    Words operator()(const AttestationHeld& fact) {
        return about_result(fact.course_id, fact.student_id, attestation_words(fact));
    }
    Words operator()(const AssociationDescribed& fact) {
        LETOPIS_TRY(group, group_title(fact.study_group_id));
        return "Внесены сведения об объединении " + quoted(group) + ".";
    }

    Words operator()(const LessonPlanKept& fact) {
        LETOPIS_TRY(course, course_words(fact.course_id));
        std::string words = "Тематический план: строк " + std::to_string(fact.items.size());
        if (!fact.reason.empty()) words += ", причина изменения: " + fact.reason;
        return words + ". " + course + ".";
    }
    Words operator()(const RemarkMade& fact) {
        LETOPIS_TRY(course, course_words(fact.course_id));
        return "Замечание по ведению журнала: " + quoted(fact.text) + ", срок " +
               fact.due_on.russian() + ". " + course + ".";
    }
    Words operator()(const CellRemarkMade& fact) {
        LETOPIS_TRY(student, short_name(reader_, fact.student_id));
        LETOPIS_TRY(course, course_words(fact.course_id));
        return "Замечание по ведению журнала, " + student + ": " + quoted(fact.text) + ", срок " +
               fact.due_on.russian() + ". " + course + ".";
    }
    /// What it says stands on the sheet.
    Words operator()(const HealthSheetKept& fact) {
        return person_words("Внесён листок здоровья", fact.student_id);
    }
    Words operator()(const RemarkAnswered& fact) {
        LETOPIS_TRY(course, course_words(fact.course_id));
        return "Ответ на замечание: " + quoted(fact.answer) + ". " + course + ".";
    }
    Words operator()(const RemarkSettled& fact) {
        LETOPIS_TRY(course, course_words(fact.course_id));
        return "Замечание снято. " + course + ".";
    }

    Words operator()(const PeriodMarkConfirmed& fact) {
        LETOPIS_TRY(period, period_title(fact.course_id, fact.period_id));
        return about_result(fact.course_id, fact.student_id,
                            "Отметка за период " + quoted(period) + ": " +
                                std::string{result_text(fact.value)} +
                                why(CorrectionReason::none, fact.reason));
    }
    Words operator()(const AnnualMarkConfirmed& fact) {
        return about_result(fact.course_id, fact.student_id,
                            "Годовая отметка: " + std::string{result_text(fact.value)} +
                                why(CorrectionReason::none, fact.reason));
    }
    Words operator()(const PeriodClosed& fact) {
        LETOPIS_TRY(period, period_title(fact.course_id, fact.period_id));
        LETOPIS_TRY(course, course_words(fact.course_id));
        return "Период " + quoted(period) + " закрыт. " + course + ".";
    }
    Words operator()(const CourseClosed& fact) {
        LETOPIS_TRY(course, course_words(fact.course_id));
        return "Журнал по предмету закрыт. " + course + ".";
    }
    Words operator()(const ClassClosed& fact) {
        LETOPIS_TRY(group, group_title(fact.study_group_id));
        return "Учёт за учебный год завершён. " + group + ".";
    }
    Words operator()(const CouncilDecisionRecorded& fact) {
        LETOPIS_TRY(student, short_name(reader_, fact.decision.student_id));
        return "Решение педагогического совета: " + fact.decision.text + ". " + student +
               ", протокол № " + fact.decision.protocol_no + " от " +
               fact.decision.decided_on.russian() + ".";
    }

    Words operator()(const DocumentPrepared& fact) {
        LETOPIS_TRY(group, group_title(fact.study_group_id));
        return "Данные документа № " + fact.document_no +
               " зафиксированы: " + std::string{form_words(fact.form)} + ", " + group +
               ". SHA-256 данных " + fact.data_sha256_hex + ".";
    }
    Words operator()(const DocumentIssued& fact) {
        LETOPIS_TRY(group, group_title(fact.document.study_group_id));
        return "Выпущен документ № " + fact.document.document_no + ": " +
               std::string{form_words(fact.document.form)} + ", " + group + ". SHA-256 файла " +
               fact.document.sha256_hex + ".";
    }
    Words operator()(const PackageSealed& fact) {
        LETOPIS_TRY(group, group_title(fact.package.study_group_id));
        return "Создан архивный пакет " + fact.package.file_name + ", " + group + ". SHA-256 " +
               fact.package.sha256_hex + ".";
    }
    Words operator()(const CopyVerified& fact) {
        return copy_words("Копия пакета прочитана до последнего байта и цела", fact.medium_id);
    }
    Words operator()(const CopyDamaged& fact) {
        return copy_words(fact.state == CopyState::missing ? "Копия пакета не найдена"
                                                           : "Копия пакета повреждена",
                          fact.medium_id, fact.remark);
    }
    Words operator()(const CopyRestored& fact) {
        return copy_words("Копия пакета записана заново с целой", fact.medium_id);
    }
    Words operator()(const RoomRegistered& fact) {
        return "Учтено помещение " + quoted(fact.room.title) + ".";
    }
    Words operator()(const MediumRegistered& fact) {
        return "Учтён носитель № " + fact.medium.inventory_no + " " + quoted(fact.medium.title) +
               ".";
    }

    Words operator()(const OrganizationRegistered& fact) {
        return "Зарегистрирована организация " + quoted(fact.organization.short_name) + ".";
    }
    Words operator()(const SchoolYearOpened& fact) {
        return "Открыт учебный год " + fact.school_year.title + ".";
    }
    Words operator()(const PeriodSystemDefined& fact) {
        return "Заданы учебные периоды: " + fact.period_system.title + ".";
    }
    Words operator()(const BellScheduleDefined&) {
        return std::string{"Задано расписание звонков."};
    }
    Words operator()(const PolicySet& fact) {
        return "Параметр регламента " + fact.key + " = " + fact.value + " с " +
               fact.valid_from.russian() + ".";
    }
    Words operator()(const PersonRegistered& fact) {
        return "Внесены сведения о человеке: " + fact.person.full_name() + ".";
    }
    Words operator()(const RoleAssigned& fact) {
        return person_words("Назначена роль", fact.assignment.person_id);
    }
    Words operator()(const RoleScopeSet& fact) {
        return person_words("Указано, на что распространяется роль", fact.scope.person_id);
    }
    Words operator()(const RoleEnded& fact) {
        return person_words("Роль прекращена", fact.person_id);
    }
    Words operator()(const GuardianshipEstablished& fact) {
        return person_words("Внесён законный представитель", fact.guardianship.guardian_id);
    }
    Words operator()(const GuardianshipEnded& fact) {
        return person_words("Законное представительство прекращено", fact.guardian_id);
    }
    Words operator()(const StudyGroupFormed& fact) {
        return "Образована группа " + quoted(fact.study_group.title) + ".";
    }
    Words operator()(const StudentEnrolled& fact) {
        return student_words("Зачисление в группу", fact.student_id, fact.study_group_id);
    }
    Words operator()(const StudentLeft& fact) {
        return student_words("Выбытие из группы", fact.student_id, fact.study_group_id);
    }
    Words operator()(const ClassTeacherAssigned& fact) {
        return person_words("Назначен классный руководитель", fact.class_teacher.teacher_id);
    }
    Words operator()(const SubjectAdded& fact) {
        return "Внесён предмет " + quoted(fact.subject.title) + ".";
    }
    Words operator()(const CourseOpened& fact) {
        LETOPIS_TRY(course, course_words(fact.course.course_id));
        return "Открыт курс или выбрана его шкала. " + course +
               ", шкала: " + std::string{grading_scale(fact.course.scale).title} + ".";
    }
    Words operator()(const CourseTeacherAssigned& fact) {
        return person_words("Назначен учитель курса", fact.course_teacher.teacher_id);
    }
    Words operator()(const CourseTeacherEnded& fact) {
        return person_words("Ведение курса прекращено", fact.teacher_id);
    }
    Words operator()(const TimetableSlotPlaced& fact) {
        LETOPIS_TRY(course, course_words(fact.slot.course_id));
        const std::string days = fact.valid_to ? " по " + fact.valid_to->russian() : "";
        return "Место в расписании. " + course + ": " +
               std::string{weekday_name(static_cast<Weekday>(fact.slot.weekday))} + ", " +
               std::to_string(fact.slot.slot_no) + "-й урок, с " + fact.valid_from.russian() +
               days + ".";
    }

    /// Kinds of the later chapters.
    template <class Fact>
    Words operator()(const Fact& fact) {
        return say_later(reader_, fact);
    }

private:
    static std::string why(CorrectionReason code, const std::string& reason) {
        std::string words;
        if (code != CorrectionReason::none) words = std::string{correction_reason_title(code)};
        if (!reason.empty()) words += (words.empty() ? "" : ", ") + quoted(reason);
        return words.empty() ? "" : "; причина: " + words;
    }

    template <class Fact>
    static std::string because(const Fact& fact) {
        return "; причина: " + quoted(fact.reason);
    }
};

}  // namespace

Result<std::string> entry_sentence(Reader& reader, const Entry& entry) {
    LETOPIS_TRY(words, std::visit(Saying{reader}, entry.body));
    LETOPIS_TRY(actor, short_name(reader, entry.actor_id));
    return words + " " + (actor.empty() ? "Летопись" : actor) + ", " +
           moscow_text(entry.recorded_at) + ".";
}

}  // namespace letopis
