// Keeping: two devices in two rooms, and how long (ORD-1.4.2-4, ARC-02, ARC-04).
#include "domain/retention/retention.h"

#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

Copy copy_on(int medium, int room, std::string device, CopyState state = CopyState::verified) {
    return {.medium_id = id_of<MediumId>(medium),
            .room_id = id_of<RoomId>(room),
            .device_id = std::move(device),
            .state = state};
}
Medium medium(int number, int room, std::string device) {
    return {.medium_id = id_of<MediumId>(number),
            .inventory_no = std::to_string(number),
            .device_id = std::move(device),
            .room_id = id_of<RoomId>(room),
            .location = "/media/" + std::to_string(number)};
}

TEST(PackageState, TwoVerifiedCopiesOnTwoDevicesInTwoRoomsAreComplete) {
    EXPECT_EQ(package_state(std::vector{copy_on(1, 1, "a"), copy_on(2, 2, "b")}),
              PackageState::complete);
}

TEST(PackageState, OneRoomOrOneDeviceOrADamagedCopyIsNotEnough) {
    EXPECT_EQ(package_state({}), PackageState::incomplete);
    EXPECT_EQ(package_state(std::vector{copy_on(1, 1, "a")}), PackageState::incomplete);
    EXPECT_EQ(package_state(std::vector{copy_on(1, 1, "a"), copy_on(2, 1, "b")}),
              PackageState::incomplete);
    EXPECT_EQ(package_state(std::vector{copy_on(1, 1, "a"), copy_on(2, 2, "a")}),
              PackageState::incomplete);
    for (const CopyState state : {CopyState::damaged, CopyState::missing})
        EXPECT_EQ(package_state(std::vector{copy_on(1, 1, "a"), copy_on(2, 2, "b", state)}),
                  PackageState::incomplete);
}

TEST(PackageState, AThirdGoodCopyMakesUpForADamagedOne) {
    EXPECT_EQ(package_state(std::vector{copy_on(1, 1, "a"), copy_on(2, 2, "b", CopyState::damaged),
                                        copy_on(3, 3, "c")}),
              PackageState::complete);
}

TEST(Media, ASecondCopyInTheSameRoomOrOnTheSameDeviceIsRefused) {
    const std::vector<Copy> first = {copy_on(1, 1, "a")};
    EXPECT_EQ(refusal_code(check_copy_place(first, medium(2, 1, "b"))),
              RefusalCode::copies_in_one_room);
    EXPECT_EQ(refusal_code(check_copy_place(first, medium(2, 2, "a"))),
              RefusalCode::copies_in_one_room);
    EXPECT_TRUE(check_copy_place(first, medium(2, 2, "b")));
    // The same medium again is a renewal, and a damaged copy stands in nobody's way.
    EXPECT_TRUE(check_copy_place(first, medium(1, 1, "a")));
    EXPECT_TRUE(
        check_copy_place(std::vector{copy_on(1, 1, "a", CopyState::damaged)}, medium(2, 1, "b")));
}

TEST(Media, AMediumIsRegisteredOnceAndADeviceStandsInOneRoom) {
    const std::vector<Medium> known = {medium(1, 1, "a")};
    EXPECT_EQ(refusal_code(check_new_medium(known, medium(1, 2, "b"))),
              RefusalCode::medium_already_registered);
    EXPECT_EQ(refusal_code(check_new_medium(known, medium(2, 2, "a"))),
              RefusalCode::copies_in_one_room);
    EXPECT_TRUE(check_new_medium(known, medium(2, 2, "b")));
}

TEST(WorkedExamples, E15_AJournalClosedInJuneIsKeptFromTheFirstOfJanuaryAfter) {
    const Date closed_on(2014, 6, 25);
    EXPECT_EQ(retain_until(closed_on, 0).plus_days(1), Date(2015, 1, 1)) << "the term begins";
    EXPECT_EQ(retain_until(closed_on, 5).plus_days(1), Date(2020, 1, 1));
    EXPECT_EQ(retain_until(closed_on, 25).plus_days(1), Date(2040, 1, 1));
}

TEST(Retention, AClassClosedOnAFridayIsHandedOverByWednesday) {
    EXPECT_EQ(working_days_later(Date(2027, 5, 28), handover_working_days), Date(2027, 6, 2));
    EXPECT_EQ(working_days_later(Date(2027, 5, 31), handover_working_days), Date(2027, 6, 3));
    EXPECT_EQ(working_days_later(Date(2027, 5, 29), 1), Date(2027, 5, 31));
    EXPECT_EQ(working_days_later(Date(2027, 5, 31), 0), Date(2027, 5, 31));
}

}  // namespace
}  // namespace letopis
