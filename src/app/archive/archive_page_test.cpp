// The archive's page: what there is, and what needs hands; media and rooms are registered by those
// who keep the archive.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/archive/open_archive.h"
#include "app/archive/pace.h"
#include "app/archive/register_medium.h"
#include "app/archive/register_room.h"
#include "app/archive/testing/tested_archive.h"
#include "base/limits.h"
#include "ports/standing.h"

namespace letopis {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using testing::id_of;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::TestedArchive;

class ArchivePage : public ::testing::Test {
protected:
    Result<ArchiveView> open(PersonId person, Date on) {
        return archive_.readers.read([&](Reader& reader) -> Result<ArchiveView> {
            LETOPIS_TRY(standing, read_standing(reader, person, on));
            return open_archive(reader, standing, moscow_instant(on, TimeOfDay{9 * 60}));
        });
    }
    ArchiveView view(Date on = Date{2027, 6, 1}) {
        return open(archive_.school.director, on).value();
    }
    RegisterMedium disk_c() {
        archive_.disks["/media/c"].device_id = "disk:C";
        return {.command_id = id_of<CommandId>(700),
                .inventory_no = " Н-77 ",
                .title = "Диск в библиотеке",
                .room_id = archive_.library,
                .location = "/media/c/",
                .responsible = "Орлов П. И.",
                .in_service_from = Date{2027, 6, 1},
                .replace_by = Date{2032, 6, 1}};
    }
    Result<Receipt> add(const RegisterMedium& medium, PersonId actor,
                        DeviceIdentity identity = DeviceIdentity::kernel) {
        return register_medium(archive_.desk().archive, actor, medium, identity, Date{2027, 6, 1});
    }

    TestedArchive archive_;
};

TEST_F(ArchivePage, ShowsACompletePackageAndNothingToDo) {
    ASSERT_TRUE(archive_.seal());
    const ArchiveView seen = view();
    ASSERT_THAT(seen.packages, SizeIs(1));
    const PackageView& package = seen.packages[0];
    EXPECT_EQ(package.study_group_title, "5 «А»");
    EXPECT_EQ(package.school_year_title, "2026/2027");
    EXPECT_EQ(package.state, PackageState::complete);
    EXPECT_EQ(package.retain_until, (Date{2032, 12, 31}));
    EXPECT_EQ(package.summary_retain_until, (Date{2052, 12, 31}));
    ASSERT_THAT(package.copies, SizeIs(2));
    EXPECT_EQ(package.copies[0].medium_title, "Диск № 1");
    EXPECT_EQ(package.copies[1].room_title, "библиотека");
    EXPECT_THAT(seen.media, SizeIs(2));
    EXPECT_THAT(seen.rooms, SizeIs(2));
    EXPECT_THAT(seen.alarms, IsEmpty());
    EXPECT_THAT(seen.waiting, IsEmpty());
}

// JRN-15: what was sealed before a reopening stays, and is not shown as what stands.
TEST_F(ArchivePage, APackageFromBeforeAReopeningIsNotShownAsCurrent) {
    ASSERT_TRUE(archive_.seal());
    const auto next_day = [&] {
        archive_.store.clock().set(archive_.store.clock().now() + Span::hours(24));
    };
    EXPECT_EQ(view().packages[0].standing, PackageStanding::current);

    const auto order = static_cast<EntryIndex>(archive_.store.tables().entries.size());
    archive_.state({ReopeningOrdered{.study_group_id = archive_.school.class_5a, .order_no = "77"}},
                   archive_.school.director);
    EXPECT_EQ(view().packages[0].standing, PackageStanding::current) << "an order opens nothing";
    archive_.state({ClassReopened{.reopening = order, .study_group_id = archive_.school.class_5a}},
                   archive_.school.deputy);
    EXPECT_EQ(view().packages[0].standing, PackageStanding::reopened);

    next_day();
    archive_.state({ClassClosed{archive_.school.class_5a, archive_.school.year}},
                   archive_.school.deputy);
    EXPECT_EQ(view().packages[0].standing, PackageStanding::reopened) << "until there is another";
    next_day();
    ASSERT_TRUE(archive_.seal());
    const ArchiveView seen = view();
    ASSERT_THAT(seen.packages, SizeIs(2));
    EXPECT_EQ(seen.packages[0].standing, PackageStanding::current);
    EXPECT_EQ(seen.packages[1].standing, PackageStanding::superseded);
    EXPECT_LT(seen.packages[1].tree_size, seen.packages[0].tree_size);
}

TEST_F(ArchivePage, AClosedClassWaitsAndIsAnAlarmAfterThreeWorkingDays) {
    // Closed on Monday, 31 May.
    ArchiveView seen = view(Date{2027, 6, 3});
    ASSERT_THAT(seen.waiting, SizeIs(1));
    EXPECT_EQ(seen.waiting[0].study_group_title, "5 «А»");
    EXPECT_EQ(seen.waiting[0].due_on, (Date{2027, 6, 3}));
    EXPECT_FALSE(seen.waiting[0].overdue);
    EXPECT_THAT(seen.alarms, IsEmpty());
    seen = view(Date{2027, 6, 4});
    EXPECT_TRUE(seen.waiting[0].overdue);
    EXPECT_THAT(seen.alarms, ElementsAre(Field(&ArchiveAlarm::place, "5 «А»")));
    EXPECT_THAT(seen.alarms[0].remedy, HasSubstr("до 03.06.2027"));
}

// Evidence: ORD-1.4.2-3b, E-17.
TEST_F(ArchivePage, TheTermOfTheSheetKnowsDaysOffAndAWorkingSaturday) {
    const auto set = [&](Date on, DayKind kind) {
        CalendarDaySet day{.school_year_id = archive_.school.year, .day_on = on, .kind = kind};
        if (kind == DayKind::school_day) day.as_on = Date{2027, 5, 31};
        day.reason = "перенос";
        archive_.state({day}, archive_.school.deputy);
    };
    set(Date{2027, 6, 2}, DayKind::day_off);
    set(Date{2027, 6, 4}, DayKind::day_off);
    EXPECT_EQ(view(Date{2027, 6, 3}).waiting[0].due_on, (Date{2027, 6, 7}));
    set(Date{2027, 6, 5}, DayKind::school_day);
    EXPECT_EQ(view(Date{2027, 6, 3}).waiting[0].due_on, (Date{2027, 6, 5}));
}

TEST_F(ArchivePage, AnIncompletePackageComesFirstAndIsAnAlarm) {
    archive_.disks.at("/media/b").is_there = false;
    ASSERT_TRUE(archive_.seal());
    const ArchiveView seen = view();
    EXPECT_EQ(seen.packages[0].state, PackageState::incomplete);
    EXPECT_THAT(seen.alarms,
                ElementsAre(AllOf(Field(&ArchiveAlarm::place, "5 «А», 2026/2027"),
                                  Field(&ArchiveAlarm::remedy, HasSubstr("в разных помещениях")))));
}

TEST_F(ArchivePage, ACopyUncheckedForMoreThan35DaysIsAnAlarm) {
    ASSERT_TRUE(archive_.seal());
    EXPECT_THAT(view(Date{2027, 5, 31}.plus_days(35)).alarms, IsEmpty());
    const ArchiveView seen = view(Date{2027, 5, 31}.plus_days(36));
    ASSERT_THAT(seen.alarms, SizeIs(2));
    EXPECT_EQ(seen.alarms[0].place, "5 «А», 2026/2027, копия на носителе «Диск № 1»");
    EXPECT_THAT(seen.alarms[0].remedy, HasSubstr("Не проверялась с 31.05.2027"));
}

TEST_F(ArchivePage, ADamagedCopyAndAMediumPastItsTermAreAlarms) {
    ASSERT_TRUE(archive_.seal());
    archive_.state({CopyDamaged{.package_id = archive_.package().package_id,
                                .medium_id = id_of<MediumId>(1),
                                .state = CopyState::damaged,
                                .remark = "контейнер, байт 7: изменён."}});
    ArchiveView seen = view();
    EXPECT_THAT(seen.alarms, Contains(Field(&ArchiveAlarm::remedy, HasSubstr("байт 7"))));
    seen = view(Date{2031, 9, 2});
    EXPECT_THAT(seen.alarms, Contains(Field(&ArchiveAlarm::place, HasSubstr("№ Н-2"))));
}

TEST_F(ArchivePage, IsForThoseWhoKeepTheArchive) {
    EXPECT_TRUE(open(archive_.school.deputy, Date{2027, 6, 1}));
    EXPECT_FALSE(open(archive_.school.petrova, Date{2027, 6, 1}));
    EXPECT_FALSE(open(archive_.school.yozhikova, Date{2027, 6, 1}));
}

TEST_F(ArchivePage, WithoutTwoPlacesSaysSo) {
    testing::MemorySchool empty;
    const auto seen = empty.read([](Reader& reader) {
        const Standing director{.appointed = {AppointedRole::director}};
        return open_archive(reader, director, Instant{});
    });
    ASSERT_TRUE(seen);
    EXPECT_THAT(seen->alarms, ElementsAre(Field(&ArchiveAlarm::place, "Носители")));
}

TEST_F(ArchivePage, ARoomIsRegisteredOnce) {
    const RegisterRoom room{id_of<CommandId>(600), " каб.  305 ", "корпус 2"};
    const auto receipt = archive_.store.append(register_room(archive_.school.director, room));
    ASSERT_TRUE(receipt);
    EXPECT_THAT(view().rooms,
                Contains(Room{RoomId{room.command_id.bytes()}, "каб. 305", "корпус 2"}));
    const RegisterRoom again{id_of<CommandId>(601), "каб. 305", "корпус 2"};
    EXPECT_EQ(archive_.store.append(register_room(archive_.school.director, again))->entry_count,
              0);
    const RegisterRoom nameless{id_of<CommandId>(602), "  ", "корпус 2"};
    EXPECT_TRUE(archive_.store.append(register_room(archive_.school.director, nameless))
                    .error()
                    .is(RefusalCode::invalid_value));
    EXPECT_TRUE(archive_.store.append(register_room(archive_.school.petrova, room))->repeated);
    const RegisterRoom other{id_of<CommandId>(603), "каб. 306", ""};
    EXPECT_TRUE(archive_.store.append(register_room(archive_.school.petrova, other))
                    .error()
                    .is(RefusalCode::not_your_role));
}

TEST_F(ArchivePage, AMediumTakesItsDeviceFromTheKernelAndGetsItsMark) {
    ASSERT_TRUE(add(disk_c(), archive_.school.director));
    const auto media = view().media;
    ASSERT_THAT(media, SizeIs(3));
    EXPECT_EQ(media[2].device_id, "disk:C");
    EXPECT_EQ(media[2].inventory_no, "Н-77");
    EXPECT_EQ(media[2].location, "/media/c");
    EXPECT_EQ(archive_.disks.at("/media/c").mark, media[2].medium_id);
    EXPECT_TRUE(add(disk_c(), archive_.school.director)->repeated);
}

TEST_F(ArchivePage, AFolderOfADiskThatIsKnownIsNoNewMedium) {
    RegisterMedium medium = disk_c();
    archive_.disks["/media/c"].device_id = "disk:A";
    EXPECT_TRUE(add(medium, archive_.school.director).error().is(RefusalCode::copies_in_one_room));
    EXPECT_TRUE(archive_.disks.at("/media/c").mark.is_nil()) << "nothing was written to it";
    medium.inventory_no = "Н-1";
    EXPECT_TRUE(
        add(medium, archive_.school.director).error().is(RefusalCode::medium_already_registered));
    medium = disk_c();
    medium.location = "/media/no";
    EXPECT_TRUE(add(medium, archive_.school.director).error().is(RefusalCode::medium_unavailable));
}

TEST_F(ArchivePage, AMediumWithoutSenseIsRefusedAndAStrangerLearnsNothing) {
    RegisterMedium medium = disk_c();
    EXPECT_TRUE(add(medium, archive_.school.petrova).error().is(RefusalCode::not_your_role));
    EXPECT_TRUE(archive_.disks.at("/media/c").mark.is_nil());
    medium.location = "/media/no";
    EXPECT_TRUE(add(medium, archive_.school.petrova).error().is(RefusalCode::not_your_role));
    medium = disk_c();
    medium.room_id = id_of<RoomId>(99);
    EXPECT_TRUE(add(medium, archive_.school.director).error().is(RefusalCode::not_found));
    medium = disk_c();
    medium.replace_by = Date{2020, 1, 1};
    EXPECT_TRUE(add(medium, archive_.school.director).error().is(RefusalCode::dates_out_of_order));
    medium = disk_c();
    medium.replace_by = Date{2203, 1, 1};
    EXPECT_EQ(add(medium, archive_.school.director).error().refusal().field, "replace_by");
    medium = disk_c();
    medium.responsible = std::string(limits::title_code_points + 1, 'x');
    EXPECT_EQ(add(medium, archive_.school.director).error().refusal().field, "responsible");
    medium = disk_c();
    medium.title = "a\nb";
    medium.inventory_no = "";
    EXPECT_TRUE(add(medium, archive_.school.director).error().is(RefusalCode::invalid_value));
    medium = disk_c();
    archive_.disks["media/c"];
    medium.location = "media/c";
    EXPECT_TRUE(add(medium, {}, DeviceIdentity::declared_for_training)
                    .error()
                    .is(RefusalCode::invalid_value));
}

TEST_F(ArchivePage, ATrainingMediumSaysThatItIsOne) {
    ASSERT_TRUE(add(disk_c(), {}, DeviceIdentity::declared_for_training));
    EXPECT_EQ(view().media[2].device_id, "учебный:Н-77");
}

TEST(Pace, IsKeptWithoutWaitingWhenBehindAndObeysAStop) {
    SetClock clock{Instant{1'000'000}};
    std::stop_source stop;
    SteadyPace pace{clock, 1000, stop.get_token()};
    clock.set(Instant{3'000'000});
    EXPECT_EQ(pace.after(2000), PaceSays::go_on) << "two seconds for two seconds' bytes";
    stop.request_stop();
    EXPECT_EQ(pace.after(1'000'000), PaceSays::stop) << "not after a quarter of an hour";
}

}  // namespace
}  // namespace letopis
