#include "program/closed_class.h"

#include "app/archive/open_archive.h"
#include "app/archive/register_medium.h"
#include "app/archive/register_room.h"
#include "base/clock.h"
#include "domain/testing/sample_school.h"
#include "server/holdings.h"
#include "server/opened_school.h"

namespace letopis::testing {
namespace {

namespace fs = std::filesystem;

/// Far longer than any sealing takes.
constexpr int patience = 100'000;

void register_disk(const SmallSchool& school, const std::string& folder, const std::string& room,
                   const std::string& name) {
    const SystemClock clock;
    SystemRandom random;
    const std::string place = folder + "/" + name;
    fs::create_directories(place);
    auto opened =
        OpenedSchool::open(Holdings{folder}.school_files(1).value(), clock, random).value();
    const auto command = CommandId::make(clock.now(), random);
    EXPECT_TRUE(opened.store->writer().append(register_room(
        school.director, {.command_id = command, .title = room, .address = "Москва"})));
    EXPECT_TRUE(register_medium(opened.archive_desk(), school.director,
                                {.command_id = CommandId::make(clock.now(), random),
                                 .inventory_no = name,
                                 .title = name,
                                 .room_id = RoomId{command.bytes()},
                                 .location = place,
                                 .responsible = "Орлов П.",
                                 .in_service_from = school.today,
                                 .replace_by = school.today.plus_days(1000)},
                                DeviceIdentity::declared_for_training, school.today));
    EXPECT_TRUE(opened.store->close());
}

}  // namespace

void close_small_class(const SmallSchool& school, const std::string& folder) {
    register_disk(school, folder, "первое", "disk-1");
    register_disk(school, folder, "второе", "disk-2");
    state_there(folder, {CourseClosed{school.algebra},
                         ClassClosed{school.class_7a, id_of<SchoolYearId>(1)}});
}

fs::path package_on(const std::string& folder, const std::string& disk) {
    for (const auto& entry : fs::recursive_directory_iterator{folder + "/" + disk})
        if (entry.path().extension() == ".zip") return entry.path();
    ADD_FAILURE() << "no package on " << disk;
    return {};
}

Sealing wait_for_sealing(Browser& director) {
    for (int asked = 0; asked < patience; ++asked) {
        const Answered answered = director.get("/api/v1/archive");
        if (answered.status == 0) return Sealing::server_gone;
        const auto archive = http::read_json<ArchiveView>(answered.body);
        if (!archive) continue;  // Busy, for now.
        if (archive->packages.size() == 1 &&
            archive->packages.front().state == PackageState::complete)
            return Sealing::complete;
    }
    return Sealing::never;
}

}  // namespace letopis::testing
