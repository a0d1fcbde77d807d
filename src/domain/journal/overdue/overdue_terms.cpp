#include "domain/journal/overdue/overdue_terms.h"

#include "domain/calendar/policy_list.h"
#include "domain/calendar/school_days.h"

namespace letopis {
namespace {

constexpr TimeOfDay last_minute{23 * 60 + 59};

Date working_day_after(Date on, int week_days, std::span<const CalendarDay> special_days) {
    do on = on.plus_days(1);
    while (!is_working_day(on, week_days, special_days));
    return on;
}

}  // namespace

DebtKind kind_of(LessonDebt debt) {
    switch (debt) {
        case LessonDebt::attendance:
            return DebtKind::attendance;
        case LessonDebt::topic:
            return DebtKind::topic;
        case LessonDebt::homework:
            return DebtKind::homework;
        case LessonDebt::marks:
            break;
    }
    return DebtKind::marks;
}

std::string_view debt_title(DebtKind kind) {
    switch (kind) {
        case DebtKind::attendance:
            return "Перекличка";
        case DebtKind::topic:
            return "Тема урока";
        case DebtKind::homework:
            return "Домашнее задание";
        case DebtKind::marks:
            return "Отметки за работу";
        case DebtKind::point:
            return "Просроченная «точка»";
        case DebtKind::absence_reason:
            return "Причина пропуска";
        case DebtKind::absence_document:
            return "Документ о пропуске";
        case DebtKind::period_marks:
            return "Отметки за период";
        case DebtKind::plan:
            return "Тематический план";
        case DebtKind::briefing:
            break;
    }
    return "Инструктаж по безопасности";
}

std::string_view debt_policy(DebtKind kind) {
    switch (kind) {
        case DebtKind::attendance:
            return deadline_policy(LessonDebt::attendance);
        case DebtKind::topic:
            return deadline_policy(LessonDebt::topic);
        case DebtKind::homework:
            return deadline_policy(LessonDebt::homework);
        case DebtKind::marks:
            return deadline_policy(LessonDebt::marks);
        case DebtKind::point:
            return "point.max_days";
        case DebtKind::absence_reason:
            return "absence.reason";
        case DebtKind::absence_document:
            return "absence.document";
        case DebtKind::period_marks:
            return "period.marks_due";
        case DebtKind::plan:
            return "kti.upload";
        case DebtKind::briefing:
            break;
    }
    return "entry.briefing";
}

bool is_owed_by_class_teacher(DebtKind kind) {
    return kind == DebtKind::absence_reason || kind == DebtKind::absence_document;
}

OverdueTerms overdue_terms(std::span<const PolicyValue> set, Date on) {
    OverdueTerms terms;
    const auto read = [&](std::string_view key, int& term) {
        term = policy_number_on(set, key, on).value_or(term);
    };
    read("absence.reason", terms.reason_days);
    read("absence.document", terms.document_days);
    read("period.marks_due", terms.period_marks_days);
    read("kti.upload", terms.plan_days);
    read("entry.briefing", terms.briefing_days);
    read("week.days", terms.week_days);
    return terms;
}

std::vector<AbsenceRun> absence_runs(std::span<const UnexplainedDay> days, int week_days,
                                     std::span<const CalendarDay> special_days) {
    std::vector<AbsenceRun> runs;
    for (const UnexplainedDay& day : days) {
        const Date next = working_day_after(day.lesson_on, week_days, special_days);
        // A lesson on a day that is none of work: the run goes on with it all the same.
        if (!runs.empty() && runs.back().student_id == day.student_id &&
            day.lesson_on <= runs.back().returned_on) {
            AbsenceRun& run = runs.back();
            run.to_on = day.lesson_on;
            run.returned_on = next;
            run.lesson_count += day.lesson_count;
            run.is_noticed = run.is_noticed && day.is_noticed;
            continue;
        }
        runs.push_back({.student_id = day.student_id,
                        .from_on = day.lesson_on,
                        .to_on = day.lesson_on,
                        .returned_on = next,
                        .lesson_count = day.lesson_count,
                        .is_noticed = day.is_noticed});
    }
    return runs;
}

DebtKind kind_of(const AbsenceRun& run) {
    return run.is_noticed ? DebtKind::absence_document : DebtKind::absence_reason;
}

Instant absence_due(const AbsenceRun& run, const OverdueTerms& terms,
                    std::span<const CalendarDay> special_days) {
    return end_of_working_day_after(run.returned_on,
                                    run.is_noticed ? terms.document_days : terms.reason_days,
                                    terms.week_days, special_days);
}

Instant point_due(Date due_on) { return moscow_instant(due_on, last_minute); }

Instant period_marks_due(const Period& period, const OverdueTerms& terms,
                         std::span<const CalendarDay> special_days) {
    Date last = period.ends_on;
    while (period.starts_on < last && !is_working_day(last, terms.week_days, special_days))
        last = last.plus_days(-1);
    return moscow_instant(last.plus_days(-terms.period_marks_days), last_minute);
}

Instant plan_due(Date first_on, const OverdueTerms& terms) {
    return moscow_instant(first_on.plus_days(-1 - terms.plan_days), last_minute);
}

Instant briefing_due(Date first_on, const OverdueTerms& terms) {
    return moscow_instant(first_on.plus_days(terms.briefing_days), last_minute);
}

}  // namespace letopis
