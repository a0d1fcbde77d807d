#include "app/archive/open_archive.h"

#include <algorithm>
#include <span>

#include "app/archive/addendum/package_chain.h"
#include "base/text.h"
#include "domain/retention/retention.h"
#include "ports/gathering/archive/due_addenda.h"
#include "ports/gathering/due_debts.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

class View {
public:
    View(Reader& reader, Instant now) : reader_{reader}, now_{now}, deadlines_{reader, now} {}

    Result<ArchiveView> take() {
        LETOPIS_TRY(media, reader_.media());
        LETOPIS_TRY(rooms, reader_.rooms());
        view_.media = std::move(media);
        view_.rooms = std::move(rooms);
        LETOPIS_TRY_DONE(add_waiting());
        LETOPIS_TRY_DONE(add_due_addenda());
        LETOPIS_TRY(packages, reader_.packages());
        for (const Package& package : packages) {
            LETOPIS_TRY(standing, standing_of(package, packages));
            LETOPIS_TRY_DONE(add_package(package, standing));
        }
        arrange();
        check_media();
        return std::move(view_);
    }

private:
    void alarm(std::string place, std::string remedy) {
        view_.alarms.push_back({std::move(place), std::move(remedy)});
    }

    Result<Done> add_waiting() {
        LETOPIS_TRY(classes, reader_.classes_to_seal());
        for (const StudyGroup& group : classes) {
            LETOPIS_TRY(closed_at, reader_.class_closed_at(group.study_group_id));
            if (!closed_at) continue;
            const Date closed_on = moscow_date(*closed_at);
            LETOPIS_TRY(due_on, deadlines_.working_days_after(closed_on, handover_working_days));
            const bool overdue = moscow_date(now_) > due_on;
            view_.waiting.push_back({.study_group_id = group.study_group_id,
                                     .study_group_title = group.title,
                                     .closed_at = *closed_at,
                                     .due_on = due_on,
                                     .overdue = overdue});
            if (overdue)
                alarm(group.title, "Учёт завершён " + closed_on.russian() +
                                       ", а пакет не создан: ведомость должна была быть в архиве "
                                       "до " +
                                       due_on.russian() +
                                       " (приказ № 810, п. 1.4.2). Передайте журнал работы сервера "
                                       "администратору.");
        }
        return Done{};
    }

    Result<Done> add_due_addenda() {
        const Date today = moscow_date(now_);
        LETOPIS_TRY(due, due_addenda(reader_, today));
        for (const DueAddendum& one : due)
            alarm(one.study_group_title,
                  "После пакета внесено решений: " + std::to_string(one.decisions) + ", первое — " +
                      one.since_on.russian() + ". Дополнение " +
                      (one.is_overdue(today) ? "должно было быть" : "должно быть") +
                      " в архиве до " + one.due_on.russian() +
                      " (приказ № 810, п. 1.4.2): нажмите у пакета «Что внесено после».");
        return Done{};
    }

    /// What needs hands first, then the newest; addenda right after their package.
    void arrange() {
        std::vector<PackageView> addenda;
        std::erase_if(view_.packages, [&](PackageView& one) {
            if (one.addendum_no == 0) return false;
            addenda.push_back(std::move(one));
            return true;
        });
        const auto is_incomplete = [](const PackageView& one) {
            return one.state == PackageState::incomplete;
        };
        const auto rank = [&](const PackageView& one) {
            const bool needs_hands =
                is_incomplete(one) ||
                std::ranges::any_of(addenda, [&](const PackageView& addendum) {
                    return addendum.completes == one.package_id && is_incomplete(addendum);
                });
            return needs_hands ? 0 : 1;
        };
        std::ranges::stable_sort(
            view_.packages, [&](const PackageView& one, const PackageView& two) {
                return std::tuple{rank(one), two.school_year_title, one.standing} <
                       std::tuple{rank(two), one.school_year_title, two.standing};
            });
        std::ranges::stable_sort(addenda, {}, &PackageView::addendum_no);
        std::vector<PackageView> arranged;
        for (PackageView& one : view_.packages) {
            const PackageId id = one.package_id;
            arranged.push_back(std::move(one));
            for (PackageView& addendum : addenda)
                if (addendum.completes == id) arranged.push_back(std::move(addendum));
        }
        view_.packages = std::move(arranged);
    }

    /// The package of the year that an addendum completes: it was sealed before.
    const PackageView* completed_by(const Package& addendum) const {
        const std::string name = completed_file_name(addendum.file_name);
        const auto found = std::ranges::find(view_.packages, name, &PackageView::file_name);
        return found == view_.packages.end() ? nullptr : &*found;
    }

    /// An addendum stands as what it completes, which it does not supersede.
    Result<PackageStanding> standing_of(const Package& package, std::span<const Package> all) {
        if (addendum_number(package.file_name) > 0) {
            const PackageView* const completed = completed_by(package);
            return completed == nullptr ? PackageStanding::superseded : completed->standing;
        }
        const bool has_newer = std::ranges::any_of(all, [&](const Package& other) {
            return other.study_group_id == package.study_group_id &&
                   addendum_number(other.file_name) == 0 && package.tree_size < other.tree_size;
        });
        if (has_newer) return PackageStanding::superseded;
        LETOPIS_TRY(closed_at, reader_.class_closed_at(package.study_group_id));
        const bool is_waiting = std::ranges::any_of(view_.waiting, [&](const auto& waiting) {
            return waiting.study_group_id == package.study_group_id;
        });
        return closed_at && !is_waiting ? PackageStanding::current : PackageStanding::reopened;
    }

    Result<Done> add_package(const Package& package, PackageStanding standing) {
        LETOPIS_TRY(group, reader_.study_group(package.study_group_id));
        LETOPIS_TRY(year, find_school_year(reader_, package.school_year_id));
        LETOPIS_TRY(copies, reader_.copies_of(package.package_id));
        // The term of the journal is known, so is the year of closing (ARC-02).
        const Date closed_in{package.retain_until.year() - journal_years, 12, 31};
        PackageView view{.package_id = package.package_id,
                         .study_group_id = package.study_group_id,
                         .study_group_title = group ? group->title : "",
                         .school_year_title = year.title,
                         .file_name = package.file_name,
                         .sha256_hex = package.sha256_hex,
                         .size_bytes = package.size_bytes,
                         .tree_size = package.tree_size,
                         .retain_until = package.retain_until,
                         .summary_retain_until = retain_until(closed_in, summary_years),
                         .state = package_state(copies),
                         .standing = standing,
                         .addendum_no = addendum_number(package.file_name)};
        std::string place = view.study_group_title + ", " + view.school_year_title;
        if (view.addendum_no > 0) {
            place += ", дополнение № " + std::to_string(view.addendum_no);
            const PackageView* const completed = completed_by(package);
            if (completed != nullptr) view.completes = completed->package_id;
        }
        if (view.state == PackageState::incomplete)
            alarm(place,
                  "Нет двух целых копий на разных устройствах в разных помещениях (приказ № 810, "
                  "п. 1.4.2). Подключите носители и нажмите «Проверить сейчас».");
        for (const Copy& copy : copies) view.copies.push_back(copy_view(copy, place));
        view_.packages.push_back(std::move(view));
        return Done{};
    }

    CopyView copy_view(const Copy& copy, const std::string& place) {
        const auto medium = std::ranges::find(view_.media, copy.medium_id, &Medium::medium_id);
        const auto room = std::ranges::find(view_.rooms, copy.room_id, &Room::room_id);
        CopyView view{.medium_id = copy.medium_id,
                      .medium_title = medium == view_.media.end() ? "" : medium->title,
                      .room_title = room == view_.rooms.end() ? "" : room->title,
                      .state = copy.state,
                      .written_at = copy.written_at,
                      .checked_at = copy.checked_at,
                      .remark = copy.remark};
        const std::string there = place + ", копия на носителе " + quoted(view.medium_title);
        const Date checked_on = moscow_date(copy.checked_at);
        if (copy.state != CopyState::verified)
            alarm(there,
                  (copy.state == CopyState::missing ? "Копия не найдена. " : "Копия повреждена. ") +
                      copy.remark + " Она восстановится при проверке, если цела другая копия.");
        if (checked_on.days_until(moscow_date(now_)) > most_days_between_checks)
            alarm(there, "Не проверялась с " + checked_on.russian() +
                             ": подключите носитель и нажмите «Проверить сейчас».");
        return view;
    }

    void check_media() {
        const bool two_places = std::ranges::any_of(view_.media, [&](const Medium& one) {
            return std::ranges::any_of(view_.media, [&](const Medium& other) {
                return one.device_id != other.device_id && one.room_id != other.room_id;
            });
        });
        if (!two_places)
            alarm("Носители",
                  "Учтите два носителя: на разных устройствах и в разных помещениях (приказ № 810, "
                  "п. 1.4.2).");
        for (const Medium& medium : view_.media)
            if (medium.replace_by < moscow_date(now_))
                alarm("Носитель № " + medium.inventory_no + " (" + quoted(medium.title) + ")",
                      "Срок службы истёк " + medium.replace_by.russian() +
                          ": учтите новый и скопируйте на него пакеты.");
    }

    Reader& reader_;
    Instant now_;
    Deadlines deadlines_;
    ArchiveView view_;
};

}  // namespace

Result<ArchiveView> open_archive(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::read_archive, Target{}));
    return View{reader, now}.take();
}

}  // namespace letopis
