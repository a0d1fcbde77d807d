#include "demo/texts/topic_plan.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "base/check.h"
#include "base/text.h"
#include "demo/texts/content_table.h"

namespace letopis::demo {
namespace {

struct WorkSign {
    std::string_view sign;
    WorkType work_type;
    std::string_view name;  ///< As the topic of its lesson begins.
    std::string_view stem;  ///< A topic that says this word already needs no name before it.
    bool numbered;
    bool about_theme;  ///< Its title is a theme, and stands in quotation marks.
};
constexpr std::array<WorkSign, 12> work_signs{{
    {"К:", WorkType::control_work, "Контрольная работа", "работа", true, true},
    {"С:", WorkType::self_work, "Самостоятельная работа", "работа", false, true},
    {"Д:", WorkType::dictation, "Диктант", "диктант", false, true},
    {"И:", WorkType::exposition, "Изложение", "изложение", false, false},
    {"Соч:", WorkType::composition, "Сочинение", "сочинение", false, true},
    {"Т:", WorkType::test, "Тест", "тест", false, true},
    {"П:", WorkType::practical_work, "Практическая работа", "работа", true, true},
    {"Л:", WorkType::laboratory_work, "Лабораторная работа", "работа", true, true},
    {"Пр:", WorkType::project, "Проект", "проект", false, true},
    {"З:", WorkType::credit, "Зачёт", "зачёт", false, false},
    {"Н:", WorkType::by_heart, "Чтение наизусть", "наизусть", false, false},
    {"Р:", WorkType::essay, "Письменная работа", "письменн", false, false},
}};

struct PlanLine {
    std::vector<std::string_view> topics;  ///< In turn, spread over the hours.
    const WorkSign* work = nullptr;        ///< Null where the whole class writes nothing.
    int hours = 1;
    std::vector<std::string_view> homework;  ///< In turn, hour by hour; empty: the usual.
};

struct Plan {
    std::vector<PlanLine> lines;
    std::vector<std::string_view> usual_homework{"-"};
    int first_number = 1;
    int last_number = 1;
    int first_paragraph = 1;
};

PlanLine read_line(std::string_view text) {
    const ContentRow row{text};
    PlanLine line;
    std::string_view topic = row.column(0);
    for (const WorkSign& one : work_signs)
        if (topic.starts_with(one.sign)) {
            line.work = &one;
            topic = trimmed(topic.substr(one.sign.size()));
            break;
        }
    line.topics = parts_of(topic, ";;");
    line.hours = row.column(1).empty() ? static_cast<int>(line.topics.size()) : row.number(1);
    if (!row.column(2).empty()) line.homework = parts_of(row.column(2), ";;");
    return line;
}

/// "@n 3 560" and the like.
void read_setting(std::string_view text, Plan& plan) {
    const auto space = text.find(' ');
    const std::string_view name = text.substr(0, space);
    const std::string_view value = trimmed(text.substr(space));
    if (name == "@hw") {
        plan.usual_homework = parts_of(value, ";;");
        return;
    }
    const auto words = parts_of(value, " ");
    const auto number = [&](std::size_t index) {
        int read = 0;
        std::from_chars(words[index].data(), words[index].data() + words[index].size(), read);
        return read;
    };
    if (name == "@p") plan.first_paragraph = number(0);
    if (name == "@n") {
        LETOPIS_CHECK(words.size() == 2, "numbers go from one to another");
        plan.first_number = number(0);
        plan.last_number = number(1);
    }
}

/// A line that begins with «;;» goes on with the one before it. Both are parts of one text.
std::vector<std::string_view> joined_lines(const std::vector<std::string_view>& lines) {
    std::vector<std::string_view> joined;
    for (const std::string_view line : lines)
        if (line.starts_with(";;") && !joined.empty()) {
            const char* begin = joined.back().data();
            joined.back() = {begin, static_cast<std::size_t>(line.data() + line.size() - begin)};
        } else {
            joined.push_back(line);
        }
    return joined;
}

Plan read_plan(std::string_view file) {
    Plan plan;
    for (const std::string_view text : joined_lines(lines_of(file)))
        text.starts_with('@') ? read_setting(text, plan) : plan.lines.push_back(read_line(text));
    return plan;
}

/// How many lessons each line is given of `lesson_count`, in proportion to its hours; a work of
/// the whole class has one.
std::vector<int> lessons_of_lines(const Plan& plan, int lesson_count) {
    int works = 0;
    int hours = 0;
    for (const PlanLine& line : plan.lines)
        (line.work != nullptr ? works : hours) += line.work != nullptr ? 1 : line.hours;
    const int lessons = lesson_count - works;
    LETOPIS_CHECK(hours > 0 && lessons > 0, "a plan holds more than works");
    std::vector<int> given;
    int behind = 0;
    for (const PlanLine& line : plan.lines) {
        if (line.work != nullptr) {
            given.push_back(1);
            continue;
        }
        const int until = (behind + line.hours) * lessons / hours;
        given.push_back(until - behind * lessons / hours);
        behind += line.hours;
    }
    return given;
}

/// A lesson with its homework still to be written out.
struct Draft {
    const PlanLine* line;
    std::string_view topic;
    std::string_view homework;
};

std::vector<Draft> drafts_of(const Plan& plan, int lesson_count) {
    std::vector<Draft> drafts;
    const auto given = lessons_of_lines(plan, lesson_count);
    std::size_t usual = 0;
    for (std::size_t i = 0; i < plan.lines.size(); ++i)
        for (std::size_t hour = 0; hour < static_cast<std::size_t>(given[i]); ++hour) {
            const PlanLine& line = plan.lines[i];
            const std::string_view topic =
                line.topics[hour * line.topics.size() / static_cast<std::size_t>(given[i])];
            std::string_view homework = "-";
            if (!line.homework.empty())
                homework = line.homework[hour % line.homework.size()];
            else if (line.work == nullptr)
                homework = plan.usual_homework[usual++ % plan.usual_homework.size()];
            drafts.push_back({&line, topic, homework});
        }
    return drafts;
}

int count_of(std::string_view text, std::string_view sign) {
    int count = 0;
    for (auto at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + 1))
        ++count;
    return count;
}

void replace_first(std::string& text, std::string_view sign, int number) {
    text.replace(text.find(sign), sign.size(), std::to_string(number));
}

/// Writes numbers and paragraphs into the homework of a year, lesson after lesson.
class HomeworkWriter {
public:
    HomeworkWriter(const Plan& plan, const std::vector<Draft>& drafts)
        : plan_{plan}, paragraph_{plan.first_paragraph - 1} {
        for (const Draft& draft : drafts) numbers_ += count_of(draft.homework, "{n}");
    }

    std::string write(const Draft& draft) {
        if (draft.homework == "-") return {};
        std::string text{draft.homework};
        if (count_of(text, "{p}") > 0 && draft.topic != last_with_paragraph_) {
            ++paragraph_;
            last_with_paragraph_ = draft.topic;
        }
        while (text.find("{p}") != std::string::npos) replace_first(text, "{p}", paragraph_);
        while (text.find("{n}") != std::string::npos) replace_first(text, "{n}", next_number());
        return text;
    }

private:
    int next_number() {
        const int reach = plan_.last_number - plan_.first_number;
        return plan_.first_number + reach * number_++ / std::max(1, numbers_ - 1);
    }

    const Plan& plan_;
    int numbers_ = 0;
    int number_ = 0;
    int paragraph_;
    std::string_view last_with_paragraph_;  ///< The topic whose paragraph this is.
};

/// "Бег 60 м" as it stands after a colon; initials stay as they are.
std::string going_on(std::string_view title) {
    const std::string_view first = first_code_points(title, 1);
    const std::string_view rest = title.substr(first.size());
    if (rest.starts_with('.')) return std::string{title};
    return fold_for_search(first) + std::string{rest};
}

/// What stands as the topic of a lesson in which the whole class writes: «Контрольная работа № 2
/// «Делимость чисел»», «Сочинение по роману А. С. Пушкина «Дубровский»».
class WorkNamer {
public:
    std::string name(const WorkSign& work, std::string_view title) {
        const std::string folded = fold_for_search(title);
        if (folded.find(fold_for_search(work.stem)) != std::string::npos) return std::string{title};
        std::string name{work.name};
        if (work.numbered) name += " № " + std::to_string(++numbers_[work.work_type]);
        constexpr std::string_view about = "По ";
        if (title.starts_with(about))
            return name + " по " + std::string{title.substr(about.size())};
        if (title.starts_with("«")) return name + " " + std::string{title};
        if (!work.about_theme) return name + ": " + going_on(title);
        // Quotation marks do not stand within quotation marks.
        if (title.find("«") != std::string_view::npos) return name + ": " + std::string{title};
        return name + " «" + std::string{title} + "»";
    }

private:
    std::map<WorkType, int> numbers_;
};

PlannedTopic planned(const Draft& draft, std::string homework, WorkNamer& namer) {
    PlannedTopic planned{.topic = std::string{draft.topic}, .homework = std::move(homework)};
    if (const WorkSign* work = draft.line->work) {
        planned.work_type = work->work_type;
        planned.work_title = planned.topic;
        planned.topic = namer.name(*work, draft.topic);
    }
    return planned;
}

}  // namespace

std::vector<PlannedTopic> topic_plan(std::string_view file, int lesson_count) {
    const Plan plan = read_plan(file);
    const auto drafts = drafts_of(plan, lesson_count);
    HomeworkWriter writer{plan, drafts};
    WorkNamer namer;
    std::vector<PlannedTopic> topics;
    for (const Draft& draft : drafts) topics.push_back(planned(draft, writer.write(draft), namer));
    return topics;
}

int hours_of_plan(std::string_view file) {
    int hours = 0;
    for (const PlanLine& line : read_plan(file).lines)
        hours += line.work != nullptr ? 1 : line.hours;
    return hours;
}

}  // namespace letopis::demo
