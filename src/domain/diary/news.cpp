#include "domain/diary/news.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "domain/calendar/policy_list.h"
#include "domain/lessons/changes.h"
#include "domain/lessons/instead.h"
#include "domain/lessons/modes.h"

namespace letopis {
namespace {

std::string slot_words(int slot_no) { return std::to_string(slot_no) + "-й урок"; }

/// Lines that say the same of lessons of one day, confirmed in one go.
struct SameNews {
    NewsKind kind;
    Date on;
    Instant at;
    std::string title;
    std::string tail;  ///< What follows the lessons: ": Сидоров С. С."
    auto operator<=>(const SameNews&) const = default;
};

struct ToldTogether {
    EntryIndex entry_index = -1;
    std::vector<std::string> lessons;
};

class ChangesInWords {
public:
    ChangesInWords(const std::vector<LessonTold>& lessons, Date today)
        : lessons_{lessons}, today_{today} {}

    std::vector<NewsLine> told() {
        std::vector<const LessonTold*> in_order;
        for (const LessonTold& one : lessons_) in_order.push_back(&one);
        std::stable_sort(in_order.begin(), in_order.end(),
                         [](const LessonTold* one, const LessonTold* other) {
                             return std::tuple{one->lesson.lesson_on, one->lesson.slot_no} <
                                    std::tuple{other->lesson.lesson_on, other->lesson.slot_no};
                         });
        for (const LessonTold* one : in_order) tell(*one);
        std::vector<NewsLine> lines;
        for (const auto& [same, together] : groups_) {
            std::string text;
            for (const std::string& lesson : together.lessons)
                text += (text.empty() ? "" : ", ") + lesson;
            const bool many = together.lessons.size() > 1 && same.kind == NewsKind::cancelled;
            lines.push_back({.kind = same.kind,
                             .entry_index = together.entry_index,
                             .at = same.at,
                             .on = same.on,
                             .title = many ? "Уроки отменены" : same.title,
                             .text = text + same.tail});
        }
        return lines;
    }

private:
    /// The last that was confirmed of these; null for none.
    template <class... Turns>
    static const ConfirmedChange* last(const LessonTold& one, Turns... turns) {
        const ConfirmedChange* found = nullptr;
        for (const ConfirmedChange& change : one.changes)
            if (((change.turn == turns) || ...) &&
                (found == nullptr || found->entry_index < change.entry_index))
                found = &change;
        return found;
    }

    void tell(const LessonTold& one) {
        if (one.lesson.state == LessonState::cancelled) {
            if (held_instead_of(one) == nullptr) tell_cancelled(one);
            return;
        }
        const auto* state = last(one, LessonTurn::lesson_cancelled, LessonTurn::lesson_restored);
        if (state != nullptr && state->turn == LessonTurn::lesson_restored)
            add(one, state, NewsKind::restored, "Отмена снята", " — урок состоится");
        tell_place(one);
        tell_holder(one);
        tell_mode(one);
    }

    void tell_cancelled(const LessonTold& one) {
        const std::string& reason = one.lesson.cancel_reason;
        add(one, last(one, LessonTurn::lesson_cancelled), NewsKind::cancelled, "Урок отменён",
            reason.empty() ? "" : ": " + reason);
    }

    void tell_place(const LessonTold& one) {
        const Lesson& lesson = one.lesson;
        const auto* moved = last(one, LessonTurn::lesson_moved);
        if (lesson.moved_from)
            add(one, moved, NewsKind::moved, "Перенос урока",
                ", начало в " + lesson.starts_at.text() + "; было " + lesson.moved_from->russian() +
                    ", " + slot_words(lesson.moved_from_slot_no));
        else if (is_moved_back(one))
            add(one, moved, NewsKind::moved_back, "Перенос снят", " — по расписанию");
        if (!lesson.is_extra) return;
        const auto* extra = last(one, LessonTurn::extra_lesson_scheduled, LessonTurn::lesson_moved);
        if (const LessonTold* given_up = given_up_for(one))
            add(one, extra, NewsKind::other_subject, "Замена предмета",
                " вместо урока «" + given_up->subject + "»");
        else
            add(one, extra, NewsKind::extra, "Дополнительный урок",
                ", начало в " + lesson.starts_at.text());
    }

    void tell_holder(const LessonTold& one) {
        const auto* holder =
            last(one, LessonTurn::substitution_assigned, LessonTurn::substitution_ended);
        if (one.lesson.substitution)
            add(one, holder, NewsKind::substitution,
                std::string{substitution_kind_title(one.lesson.substitution->kind)},
                ": " + one.substitute);
        else if (holder != nullptr)
            add(one, holder, NewsKind::own_teacher, "Замена снята",
                one.teacher.empty() ? " — по расписанию" : ": " + one.teacher);
    }

    void tell_mode(const LessonTold& one) {
        const auto* mode = last(one, LessonTurn::lesson_mode_set);
        if (mode == nullptr) return;
        // Why is told in the words of everybody only: the reason may name whoever is ill.
        const std::string cause{public_cause(one.lesson.mode_reason)};
        add(one, mode, NewsKind::mode, std::string{lesson_mode_title(one.lesson.mode)},
            cause.empty() ? "" : ": " + cause);
    }

    /// Other bells are stated as moves within the same hour: one move alone leads nowhere and back.
    static bool is_moved_back(const LessonTold& one) {
        return !one.lesson.is_extra &&
               std::count_if(one.changes.begin(), one.changes.end(), [](const auto& change) {
                   return change.turn == LessonTurn::lesson_moved;
               }) > 1;
    }

    const LessonTold* given_up_for(const LessonTold& held) const {
        return beside(held, [&](const LessonTold& other) {
            return is_held_instead(held.lesson, other.lesson);
        });
    }
    const LessonTold* held_instead_of(const LessonTold& given_up) const {
        return beside(given_up, [&](const LessonTold& other) {
            return is_held_instead(other.lesson, given_up.lesson);
        });
    }
    template <class Fits>
    const LessonTold* beside(const LessonTold& one, Fits fits) const {
        for (const LessonTold& other : lessons_)
            if (other.study_group_id == one.study_group_id && fits(other)) return &other;
        return nullptr;
    }

    /// That a lesson is as the timetable has it after all is nothing to remember for weeks.
    bool is_news(const LessonTold& one, NewsKind kind, const ConfirmedChange& change) const {
        const bool is_usual_again =
            kind == NewsKind::restored || kind == NewsKind::own_teacher ||
            kind == NewsKind::moved_back ||
            (kind == NewsKind::mode && one.lesson.mode == LessonMode::offline);
        return (!is_usual_again && today_ <= one.lesson.lesson_on) ||
               today_.plus_days(-days_of_news) <= moscow_date(change.confirmed_at);
    }

    void add(const LessonTold& one, const ConfirmedChange* change, NewsKind kind, std::string title,
             std::string tail) {
        if (change == nullptr || !is_news(one, kind, *change)) return;
        ToldTogether& together = groups_[{kind, one.lesson.lesson_on, change->confirmed_at,
                                          std::move(title), std::move(tail)}];
        together.entry_index = std::max(together.entry_index, change->entry_index);
        together.lessons.push_back(one.subject + " (" + slot_words(one.lesson.slot_no) + ")");
    }

    const std::vector<LessonTold>& lessons_;
    Date today_;
    std::map<SameNews, ToldTogether> groups_;
};

}  // namespace

int absence_notice_minutes(std::span<const PolicyValue> set, Date on) {
    return policy_number_on(set, "control.absence_minutes", on).value_or(10);
}

Instant absence_told_at(const UnexplainedAbsence& absence, int notice_minutes) {
    return std::max(absence.attendance.recorded_at,
                    absence.lesson.begins() + Span::minutes(notice_minutes));
}

std::vector<NewsLine> news_of_changes(const std::vector<LessonTold>& lessons, Date today) {
    return ChangesInWords{lessons, today}.told();
}

std::optional<NewsLine> news_of_absence(const UnexplainedAbsence& absence, int notice_minutes,
                                        Instant now) {
    const Instant at = absence_told_at(absence, notice_minutes);
    if (now < at) return std::nullopt;
    return NewsLine{.kind = NewsKind::absent,
                    .entry_index = absence.attendance.entry_index,
                    .at = at,
                    .on = absence.lesson.lesson_on,
                    .title = "Нет на первом уроке",
                    .text = absence.subject + " (" + slot_words(absence.lesson.slot_no) +
                            "): отмечено отсутствие, школу не предупредили"};
}

void put_in_order(std::vector<NewsLine>& lines) {
    std::sort(lines.begin(), lines.end(), [](const NewsLine& one, const NewsLine& other) {
        return std::tuple{other.at, other.entry_index, one.kind} <
               std::tuple{one.at, one.entry_index, other.kind};
    });
    if (lines.size() > lines_of_news) lines.resize(lines_of_news);
}

}  // namespace letopis
