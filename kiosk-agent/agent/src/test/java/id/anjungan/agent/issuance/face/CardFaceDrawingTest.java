package id.anjungan.agent.issuance.face;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.device.cardprinter.CardFaces;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CardFields;
import id.anjungan.central.contract.CitizenKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardFaceDrawingTest {

  private static final CardFaceDrawing DRAWING = new CardFaceDrawing();

  private static int[] rgb(CardFaces faces, int x, int y) {
    byte[] bytes = faces.frontRgb();
    int at = (y * CardFaces.WIDTH + x) * 3;
    return new int[] {bytes[at] & 0xFF, bytes[at + 1] & 0xFF, bytes[at + 2] & 0xFF};
  }

  private static boolean ink(byte[] mask, int x, int y) {
    int at = y * CardFaces.WIDTH + x;
    return (mask[at / 8] & (0x80 >> at % 8)) != 0;
  }

  static Stream<CardFields> people() {
    return FrontTextTest.people();
  }

  @ParameterizedTest
  @MethodSource("people")
  @DisplayName("Black never touches the photo, nor the edge of the card (REQ-048)")
  void photoIsFree(CardFields fields) {
    byte[] black = DRAWING.draw(Orders.of(fields)).frontBlack();
    for (int y = 0; y < CardFaces.HEIGHT; y++) {
      for (int x = 0; x < CardFaces.WIDTH; x++) {
        boolean photo =
            x > FrontFace.PHOTO_X + 1
                && x < FrontFace.PHOTO_X + FrontFace.PHOTO_WIDTH - 2
                && y > FrontFace.PHOTO_Y + 1
                && y < FrontFace.PHOTO_Y + FrontFace.PHOTO_HEIGHT - 2;
        boolean edge = x < 8 || y < 8 || x >= CardFaces.WIDTH - 8 || y >= CardFaces.HEIGHT - 6;
        if (photo || edge) {
          assertFalse(ink(black, x, y), "ink at " + x + ", " + y);
        }
      }
    }
  }

  @Test
  @DisplayName("The photo lies in its frame at the right")
  void photo() {
    int[] middle =
        rgb(
            DRAWING.draw(Orders.of(Orders.siti())),
            FrontFace.PHOTO_X + FrontFace.PHOTO_WIDTH / 2,
            FrontFace.PHOTO_Y + FrontFace.PHOTO_HEIGHT / 2);
    assertTrue(middle[1] > 200 && middle[0] < 60 && middle[2] < 60);
  }

  @Test
  @DisplayName("A photo of another form is not distorted: the rest of the frame is its background")
  void squarePhoto() {
    CardFaces faces = DRAWING.draw(Orders.of(Orders.siti(), Orders.photo(300, 300)));
    int[] above = rgb(faces, FrontFace.PHOTO_X + 100, FrontFace.PHOTO_Y + 8);
    assertTrue(above[0] > 150 && above[1] < 80, "red");
  }

  @Test
  @DisplayName("A citizen's card is blue, a foreigner's orange")
  void kinds() {
    int[] blue = rgb(DRAWING.draw(Orders.of(Orders.siti())), 1000, 640);
    CardFields foreigner = Orders.fields("JOHN DOE", "PERTH, 01-01-1990", "A", "X", CitizenKind.OA);
    int[] orange = rgb(DRAWING.draw(Orders.of(foreigner)), 1000, 640);
    assertTrue(blue[2] > blue[0]);
    assertTrue(orange[0] > orange[2]);
  }

  @Test
  @DisplayName("The holder's signature is printed in black below the photo")
  void signature() {
    byte[] black = DRAWING.draw(Orders.of(Orders.siti())).frontBlack();
    assertTrue(ink(black, FrontFace.PHOTO_X + FrontFace.PHOTO_WIDTH / 2, 550));
  }

  @Test
  @DisplayName("The same order gives the same faces; the back knows nothing of the person")
  void sameAgain() {
    CardFaces first = DRAWING.draw(Orders.of(Orders.siti()));
    assertEquals(first, DRAWING.draw(Orders.of(Orders.siti())));
    CardFaces other = DRAWING.draw(Orders.of(Orders.longest()));
    assertNotEquals(first, other);
    assertArrayEquals(first.backBlack(), other.backBlack());
  }

  @Test
  @DisplayName("What is no photo is refused by name; no card is drawn without one")
  void noPhoto() {
    for (byte[] bytes : new byte[][] {{}, {1, 2, 3}, new byte[2000], pngHead()}) {
      assertThrows(
          UnreadablePhotoException.class,
          () -> DRAWING.draw(Orders.of(Orders.siti(), new Blob(bytes))));
    }
    Blob huge = Orders.photo(2001, 100);
    assertThrows(
        UnreadablePhotoException.class, () -> DRAWING.draw(Orders.of(Orders.siti(), huge)));
  }

  private static byte[] pngHead() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  }

  @Test
  @DisplayName("A photo cut off at any byte never breaks the kiosk in another way")
  void cutPhoto() {
    byte[] whole = Orders.photo(60, 80).bytes();
    for (int length = 0; length < whole.length; length += 11) {
      Blob cut = new Blob(java.util.Arrays.copyOf(whole, length));
      try {
        new Portrait(cut, Orders.siti().photoBackground());
      } catch (UnreadablePhotoException e) {
        assertTrue(e.getMessage().startsWith("PHOTO_UNREADABLE"));
      }
    }
  }
}
