#include "exchange/fet/fet_file.h"

#include <charconv>

#include "base/limits.h"
#include "base/text.h"
#include "exchange/fet/xml_records.h"
#include "exchange/problem.h"

namespace letopis {
namespace {

/// Versions look like "6.8.5" or "5.27.3-ma9": the suffix names the mode of a custom version.
std::optional<FetMode> mode_of_version(std::string_view version) {
    const std::size_t dash = version.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const std::string_view suffix = version.substr(dash + 1);
    if (suffix.starts_with("bp")) return FetMode::block_planning;
    if (suffix.starts_with("mathmake")) return FetMode::terms;
    for (const std::string_view half_days : {"ma", "algeria", "morocco"})
        if (suffix.starts_with(half_days)) return FetMode::mornings_afternoons;
    return std::nullopt;
}

/// FET 5 wrote the weight as "100", older files as "100.0"; only hard constraints place.
bool is_hard(std::string_view weight) {
    return weight == "100" || weight.starts_with("100.0") || weight.empty();
}

class FetBuilder {
public:
    Result<Done> root(std::string_view name, std::string_view version, int line) {
        if (fold_for_search(name) != "fet") return import_refusal(line, ImportRule::not_fet);
        if (!version.starts_with("5.") && !version.starts_with("6."))
            return import_refusal(line, ImportRule::unsupported_version,
                                  std::string{first_code_points(version, 40)});
        file_.version = version;
        file_.mode = mode_of_version(version).value_or(FetMode::official);
        return Done{};
    }

    static bool wanted(std::string_view list, std::string_view record) {
        if (!list.ends_with("_Constraints_List")) return true;
        return record == "ConstraintActivityPreferredStartingTime" ||
               record == "ConstraintActivityPreferredTime" ||
               record == "ConstraintActivityPreferredRoom";
    }

    void record(std::string_view list, const XmlElement& record) {
        if (++records_ > limits::import_rows * 4) return;
        if (list.empty()) return top(record);
        if (list.ends_with("_Constraints_List")) return placement(record);
        if (record.name.starts_with("Number_of_")) return remember_count(list, record);
        if (list == "Days_List") return add_name(file_.days, record);
        if (list == "Hours_List") return add_name(file_.hours, record);
        if (list == "Subjects_List") return add_name(file_.subjects, record);
        if (list == "Teachers_List") return add_name(file_.teachers, record);
        if (list == "Activity_Tags_List") return add_tag(record);
        if (list == "Buildings_List") return add_name(file_.buildings, record);
        if (list == "Students_List") return add_year(record);
        if (list == "Rooms_List") return add_room(record);
        if (list == "Activities_List") return add_activity(record);
    }

    Result<FetFile> finish() && {
        if (records_ > limits::import_rows * 4) problems_.add(0, ImportRule::too_many_rows);
        check_count(days_said_, file_.days.size(), "дни");
        check_count(hours_said_, file_.hours.size(), "часы");
        if (!problems_.empty()) return problems_.refusal();
        return std::move(file_);
    }

private:
    void top(const XmlElement& element) {
        if (element.name == "Institution_Name") file_.institution = squeeze_spaces(element.text);
        if (element.name != "Mode") return;
        const std::string mode = fold_for_search(element.text);
        if (const auto known = parse_enum<FetMode>(mode))
            file_.mode = *known;
        else
            problems_.add(element.line, ImportRule::unsupported_mode,
                          std::string{first_code_points(mode, 40)});
    }

    std::string need_text(const XmlElement& record, std::string_view child) {
        const XmlElement* found = record.child(child);
        if (found != nullptr && !squeeze_spaces(found->text).empty()) return found->text;
        problems_.add(record.line, ImportRule::missing_value,
                      record.name + "/" + std::string{child});
        return {};
    }

    static std::string text_or_nothing(const XmlElement& record, std::string_view child) {
        const XmlElement* found = record.child(child);
        return found == nullptr ? std::string{} : found->text;
    }

    int number(const XmlElement& element) {
        const std::string digits = squeeze_spaces(element.text);
        int value = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error == std::errc{} && end == digits.data() + digits.size() && value >= 0)
            return value;
        problems_.add(element.line, ImportRule::bad_number,
                      element.name + " = «" + std::string{first_code_points(digits, 40)} + "»");
        return 0;
    }

    int need_number(const XmlElement& record, std::string_view child) {
        if (const XmlElement* found = record.child(child)) return number(*found);
        problems_.add(record.line, ImportRule::missing_value,
                      record.name + "/" + std::string{child});
        return 0;
    }

    int number_or_zero(const XmlElement& record, std::string_view child) {
        const XmlElement* found = record.child(child);
        return found == nullptr ? 0 : number(*found);
    }

    static bool is_yes(const XmlElement& record, std::string_view child) {
        const XmlElement* found = record.child(child);
        if (found == nullptr) return true;  // Absent in the oldest files: everything was active.
        const std::string word = fold_for_search(found->text);
        return word != "false" && word != "no";
    }

    void add_name(std::vector<FetName>& names, const XmlElement& record) {
        names.push_back({.name = need_text(record, "Name"),
                         .line = record.line,
                         .comments = squeeze_spaces(text_or_nothing(record, "Comments"))});
    }

    /// A tag may be nameless: real files have such, and nothing hangs on it.
    void add_tag(const XmlElement& record) {
        file_.tags.push_back({.name = text_or_nothing(record, "Name"), .line = record.line});
    }

    void add_year(const XmlElement& record) {
        FetYear year{.name = need_text(record, "Name"),
                     .line = record.line,
                     .number_of_students = number_or_zero(record, "Number_of_Students")};
        for (const XmlElement& child : record.children) {
            if (child.name != "Group") continue;
            FetGroup group{.name = need_text(child, "Name"),
                           .line = child.line,
                           .number_of_students = number_or_zero(child, "Number_of_Students")};
            for (const XmlElement& inner : child.children)
                if (inner.name == "Subgroup")
                    group.subgroups.push_back(
                        {.name = need_text(inner, "Name"),
                         .line = inner.line,
                         .number_of_students = number_or_zero(inner, "Number_of_Students")});
            year.groups.push_back(std::move(group));
        }
        file_.years.push_back(std::move(year));
    }

    void add_room(const XmlElement& record) {
        file_.rooms.push_back({.name = need_text(record, "Name"),
                               .line = record.line,
                               .building = text_or_nothing(record, "Building"),
                               .capacity = number_or_zero(record, "Capacity")});
    }

    void add_activity(const XmlElement& record) {
        FetActivity activity{.id = need_number(record, "Id"),
                             .line = record.line,
                             .group_id = number_or_zero(record, "Activity_Group_Id"),
                             .subject = need_text(record, "Subject"),
                             .duration = need_number(record, "Duration"),
                             .total_duration = number_or_zero(record, "Total_Duration"),
                             .active = is_yes(record, "Active"),
                             .comments = squeeze_spaces(text_or_nothing(record, "Comments"))};
        for (const XmlElement& child : record.children) {
            if (child.name == "Teacher") activity.teachers.push_back(child.text);
            if (child.name == "Students") activity.students.push_back(child.text);
            if (child.name == "Activity_Tag") activity.tags.push_back(child.text);
        }
        file_.activities.push_back(std::move(activity));
    }

    void placement(const XmlElement& record) {
        if (!is_yes(record, "Active") ||
            !is_hard(squeeze_spaces(text_or_nothing(record, "Weight_Percentage"))))
            return;
        const int activity_id = need_number(record, "Activity_Id");
        if (record.name == "ConstraintActivityPreferredRoom") {
            FetPlacedRoom placed{
                .activity_id = activity_id, .line = record.line, .room = need_text(record, "Room")};
            for (const XmlElement& child : record.children)
                if (child.name == "Real_Room") placed.real_rooms.push_back(child.text);
            file_.placed_rooms.push_back(std::move(placed));
            return;
        }
        const bool short_names = record.child("Preferred_Day") == nullptr;
        const XmlElement* locked = record.child("Permanently_Locked");
        file_.placed_times.push_back(
            {.activity_id = activity_id,
             .line = record.line,
             .day = need_text(record, short_names ? "Day" : "Preferred_Day"),
             .hour = need_text(record, short_names ? "Hour" : "Preferred_Hour"),
             .locked = locked != nullptr && is_yes(record, "Permanently_Locked")});
    }

    void remember_count(std::string_view list, const XmlElement& record) {
        if (list == "Days_List") days_said_ = number(record);
        if (list == "Hours_List") hours_said_ = number(record);
    }

    void check_count(std::optional<int> said, std::size_t found, std::string_view what) {
        if (!said || static_cast<std::size_t>(*said) == found) return;
        problems_.add(0, ImportRule::count_mismatch,
                      std::string{what} + ": объявлено " + std::to_string(*said) + ", есть " +
                          std::to_string(found));
    }

    FetFile file_;
    Problems problems_;
    std::size_t records_ = 0;
    std::optional<int> days_said_;
    std::optional<int> hours_said_;
};

}  // namespace

Result<FetFile> read_fet(ByteView file, Progress& progress) {
    FetBuilder builder;
    const XmlRecordHandlers handlers{
        .root = [&](std::string_view name, std::string_view version,
                    int line) { return builder.root(name, version, line); },
        .wanted = FetBuilder::wanted,
        .record = [&](std::string_view list,
                      const XmlElement& record) { builder.record(list, record); },
    };
    LETOPIS_TRY_DONE(read_xml_records(file, handlers, progress));
    return std::move(builder).finish();
}

}  // namespace letopis
