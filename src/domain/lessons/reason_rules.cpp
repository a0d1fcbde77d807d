#include "domain/lessons/reason_rules.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"
#include "domain/lessons/changes.h"

namespace letopis {
namespace {

std::string term_words(Date from_on, Date to_on) {
    return "с " + from_on.russian() + " по " + to_on.russian();
}

Result<std::string> words_of(const std::string& text) {
    LETOPIS_TRY(words, written_text(text, limits::reason_code_points, "text"));
    if (!has_words(words))
        return invalid("text", "Напишите, что случилось: например, «Болезнь Петровой Н. А.».");
    return words;
}

Result<Done> check_term(const SchoolYear& year, Date from_on, Date to_on) {
    if (to_on < from_on) return Refusal{.code = RefusalCode::dates_out_of_order, .field = "to_on"};
    const bool begins_within = year.starts_on <= from_on && from_on <= year.ends_on;
    if (!begins_within || year.ends_on < to_on)
        return invalid(begins_within ? "to_on" : "from_on",
                       "Этот день вне учебного года: он идёт " +
                           term_words(year.starts_on, year.ends_on) + ". Исправьте срок.");
    if (from_on.days_until(to_on) >= limits::change_reason_days)
        return invalid("to_on", "Срок причины — не больше года. Исправьте его.");
    return Done{};
}

/// A document is named by its kind, its number and its date; a sick leave is given when it ends.
template <class Fact>
Result<Done> check_document(Fact& fact) {
    LETOPIS_TRY(number, written_text(fact.document_no, limits::order_code_points, "document_no"));
    fact.document_no = std::move(number);
    const bool has_no = !fact.document_no.empty();
    if (fact.document_kind == ReasonDocument::none && (has_no || fact.document_on))
        return invalid("document_kind", "Укажите, какой это документ.");
    const bool may_wait = fact.document_kind == ReasonDocument::none ||
                          fact.document_kind == ReasonDocument::sick_leave;
    if (!has_no && (!may_wait || fact.document_on))
        return invalid("document_no", "Укажите номер документа.");
    if (has_no && !fact.document_on) return invalid("document_on", "Укажите дату документа.");
    return Done{};
}

/// Leaves what the scope names, and nothing else.
Result<Done> bind(ChangeReasonRecorded& fact) {
    const ChangeReasonRecorded asked = fact;
    fact.teacher_id = {};
    fact.study_group_id = {};
    fact.family = ProgrammeFamily::general;
    fact.grade = 0;
    switch (fact.scope) {
        case ReasonScope::teacher:
            fact.teacher_id = asked.teacher_id;
            if (fact.teacher_id.is_nil()) return invalid("teacher_id", "Выберите учителя.");
            break;
        case ReasonScope::school_class:
            fact.study_group_id = asked.study_group_id;
            if (fact.study_group_id.is_nil()) return invalid("study_group_id", "Выберите класс.");
            break;
        case ReasonScope::grade:
            fact.family = asked.family;
            fact.grade = asked.grade;
            if (fact.grade < 1 || 11 < fact.grade)
                return invalid("grade", "Выберите параллель: от 1 до 11, для СПО — курс.");
            break;
        case ReasonScope::section:
            fact.family = asked.family;
            break;
        case ReasonScope::school:
            break;
    }
    return Done{};
}

template <class One, class Other>
bool are_bound_alike(const One& one, const Other& other) {
    return one.scope == other.scope && one.teacher_id == other.teacher_id &&
           one.study_group_id == other.study_group_id && one.family == other.family &&
           one.grade == other.grade;
}

/// `own`: the entry of the reason itself; -1: it is not recorded yet.
template <class Fact>
Result<Done> check_overlap(const ReasonFacts& facts, const Fact& bound, const std::string& text,
                           Date from_on, Date to_on, EntryIndex own) {
    for (const ChangeReason& one : facts.standing) {
        if (!one.stands() || one.change_reason == own || to_on < one.from_on ||
            one.to_on < from_on || !are_bound_alike(one, bound))
            continue;
        // A teacher is away for one reason at a time; a school may have several at once.
        if (bound.scope != ReasonScope::teacher &&
            fold_for_search(one.text) != fold_for_search(text))
            continue;
        return invalid("from_on", "На эти дни причина уже записана: «" + one.text + "», " +
                                      term_words(one.from_on, one.to_on) +
                                      ". Измените её срок или выберите другие дни.");
    }
    return Done{};
}

ChangeReasonRevised as_it_stands(const ChangeReason& reason) {
    return {.change_reason = reason.change_reason,
            .text = reason.text,
            .from_on = reason.from_on,
            .to_on = reason.to_on,
            .document_kind = reason.document_kind,
            .document_no = reason.document_no,
            .document_on = reason.document_on};
}

Result<Done> check_version(const ChangeReason& standing, EntryIndex base_version) {
    if (standing.version == base_version) return Done{};
    return Refusal{.code = RefusalCode::version_conflict,
                   .field = "base_version",
                   .detail = "Эту причину только что изменили. Откройте её заново."};
}

Refusal taken_back() {
    return invalid("change_reason", "Эта причина отменена. Запишите новую или выберите другую.");
}

bool holds_students_of(const StudyGroup& group, StudyGroupId id) {
    const auto& parents = group.parent_group_ids;
    return group.study_group_id == id ||
           std::find(parents.begin(), parents.end(), id) != parents.end();
}

}  // namespace

std::string_view reason_scope_title(ReasonScope scope) {
    switch (scope) {
        case ReasonScope::teacher:
            return "Учитель";
        case ReasonScope::school_class:
            return "Класс";
        case ReasonScope::grade:
            return "Параллель";
        case ReasonScope::section:
            return "Отделение";
        case ReasonScope::school:
            break;
    }
    return "Вся организация";
}

std::string_view reason_document_title(ReasonDocument kind) {
    switch (kind) {
        case ReasonDocument::order:
            return "приказ";
        case ReasonDocument::sick_leave:
            return "листок нетрудоспособности";
        case ReasonDocument::application:
            return "заявление";
        case ReasonDocument::other:
            return "документ";
        case ReasonDocument::none:
            break;
    }
    return "";
}

std::string reason_document_words(const ChangeReason& reason) {
    std::string words{reason_document_title(reason.document_kind)};
    if (!reason.document_no.empty()) words += " № " + reason.document_no;
    if (reason.document_on) words += " от " + reason.document_on->russian();
    return words;
}

std::string reason_words(const ChangeReason& reason) {
    const std::string document = reason_document_words(reason);
    return document.empty() ? reason.text : reason.text + " (" + document + ")";
}

Result<ChangeReasonRecorded> decide_record_reason(const ReasonFacts& facts,
                                                  const ChangeReasonRecorded& command) {
    ChangeReasonRecorded recorded = command;
    LETOPIS_TRY(text, words_of(command.text));
    recorded.text = std::move(text);
    LETOPIS_TRY_DONE(bind(recorded));
    LETOPIS_TRY_DONE(check_term(facts.school_year, recorded.from_on, recorded.to_on));
    LETOPIS_TRY_DONE(check_document(recorded));
    LETOPIS_TRY_DONE(
        check_overlap(facts, recorded, recorded.text, recorded.from_on, recorded.to_on, -1));
    return recorded;
}

Result<std::optional<ChangeReasonRevised>> decide_revise_reason(const ReasonFacts& facts,
                                                                const ChangeReason& standing,
                                                                const ChangeReasonRevised& command,
                                                                EntryIndex base_version) {
    if (!standing.stands()) return taken_back();
    ChangeReasonRevised revised = command;
    revised.change_reason = standing.change_reason;
    LETOPIS_TRY(text, words_of(command.text));
    revised.text = std::move(text);
    LETOPIS_TRY_DONE(check_term(facts.school_year, revised.from_on, revised.to_on));
    LETOPIS_TRY_DONE(check_document(revised));
    if (revised == as_it_stands(standing)) return std::optional<ChangeReasonRevised>{};
    LETOPIS_TRY_DONE(check_version(standing, base_version));
    LETOPIS_TRY_DONE(check_overlap(facts, standing, revised.text, revised.from_on, revised.to_on,
                                   standing.change_reason));
    return std::optional{std::move(revised)};
}

Result<std::optional<ChangeReasonRevised>> decide_take_back_reason(const ChangeReason& standing,
                                                                   EntryIndex base_version) {
    if (!standing.stands()) return std::optional<ChangeReasonRevised>{};
    LETOPIS_TRY_DONE(check_version(standing, base_version));
    if (standing.lesson_count > 0)
        return invalid("change_reason",
                       "По этой причине уже изменены уроки: снимите изменения или закончите срок.");
    ChangeReasonRevised revised = as_it_stands(standing);
    revised.to_on = revised.from_on.plus_days(-1);
    return std::optional{std::move(revised)};
}

bool concerns_lesson(const ChangeReason& reason, const Lesson& lesson, const StudyGroup& group) {
    switch (reason.scope) {
        case ReasonScope::teacher:
            return lesson.teacher_id == reason.teacher_id || lesson.held_by() == reason.teacher_id;
        case ReasonScope::school_class:
            return holds_students_of(group, reason.study_group_id);
        case ReasonScope::grade:
            return group.family == reason.family && group.grade == reason.grade;
        case ReasonScope::section:
            return group.family == reason.family;
        case ReasonScope::school:
            break;
    }
    return true;
}

Result<Done> check_reason_covers(const ChangeReason& reason, const Lesson& lesson,
                                 const StudyGroup& group) {
    if (!reason.stands()) return taken_back();
    if (!reason.covers(lesson.lesson_on))
        return invalid("change_reason", "Урок " + lesson.lesson_on.russian() +
                                            " вне срока причины: она действует " +
                                            term_words(reason.from_on, reason.to_on) +
                                            ". Продлите её или выберите другую.");
    if (!concerns_lesson(reason, lesson, group))
        return invalid("change_reason",
                       "Эта причина записана о других уроках. Выберите ту, что об этом уроке.");
    return Done{};
}

bool awaits_decision(const ChangeReason& reason, const Lesson& lesson) {
    if (lesson.state == LessonState::cancelled || has_record(lesson)) return false;
    if (reason.scope == ReasonScope::teacher) return lesson.held_by() == reason.teacher_id;
    return !lesson.substitution && !lesson.is_extra && !lesson.moved_from &&
           lesson.mode == LessonMode::offline;
}

}  // namespace letopis
